import { type Contact, type ContactId, contacts } from '../../../flows/contacts.ts';
import { useWords } from '../../words/use-words.ts';
import { CheckedMark } from '../fact/CheckedMark.tsx';
import { ReachLinks } from './ReachLinks.tsx';

const folded = ['serves', 'cost', 'anonymity', 'note'] as const;

/** Somebody who can help: how to reach them, when and in which languages, and, unfolded, whom they serve. */
export function ContactCard({ id, onPaper }: { id: ContactId; onPaper: boolean }) {
  const words = useWords();
  const contact: Contact = contacts[id];
  const hours = words.contactFact(id, 'hours');
  const facts = folded.flatMap((fact) => {
    const text = words.contactFact(id, fact);
    return text === undefined ? [] : [{ fact, text }];
  });
  return (
    <li className={onPaper ? 'contact' : 'contact screen-only'} data-contact={id}>
      <h3>{words.contact(id)}</h3>
      {hours && (
        <p className="contact-hours">
          {words.t('contact.hours', { hours })}
          <br />
          {words.t('contact.languages', { languages: words.contactFact(id, 'languages') })}
        </p>
      )}
      <ReachLinks id={id} name={words.contact(id)} reach={contact} words={words.reach} abroad />
      <details className="more">
        <summary>{words.t('contact.more')}</summary>
        <dl>
          {facts.map(({ fact, text }) => (
            <div key={fact}>
              <dt>{words.t(`contact.${fact}`)}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </details>
      <CheckedMark checkedOn={contact.checkedOn} status={contact.status} words={words.marks} />
    </li>
  );
}
