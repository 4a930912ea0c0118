import type { ContactEntry } from '../../document/people.ts';
import { useWords } from '../../words/use-words.ts';
import { CheckedMark } from '../fact/CheckedMark.tsx';
import { placed } from '../page/placed.ts';
import { ReachLinks } from './ReachLinks.tsx';

/** Somebody who can help: how to reach them, when and in which languages, and, unfolded, whom they serve. */
export function ContactCard({ contact }: { contact: ContactEntry }) {
  const { on, id, name, hours, languages, ways, facts, checked } = contact;
  const words = useWords();
  return (
    <li className={placed(on, 'contact')} data-contact={id}>
      <h3>{name}</h3>
      {hours && (
        <p className="contact-hours">
          {hours.sentence}
          <br />
          {languages?.sentence}
        </p>
      )}
      <ReachLinks id={id} name={name} ways={ways} newTab={words.reach.newTab} />
      <details className={placed(facts.on, 'more')}>
        <summary>{facts.title}</summary>
        <dl>
          {facts.rows.map((fact) => (
            <div key={fact.id}>
              <dt>{fact.label}</dt>
              <dd>{fact.text}</dd>
            </div>
          ))}
        </dl>
      </details>
      <CheckedMark {...checked} words={words.marks} />
    </li>
  );
}
