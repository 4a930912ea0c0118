import { contacts } from '../../../flows/contacts.ts';
import { usePageWords } from '../../words/page-words.ts';
import { useWords } from '../../words/use-words.ts';
import { reachableFromAbroad } from './groups.ts';

/** The numbers that work from other countries, together. */
export function FromAbroad() {
  const words = useWords();
  const say = usePageWords('contacts-page');
  return (
    <section className="contact-group from-abroad" aria-labelledby="from-abroad">
      <h2 id="from-abroad">{say('abroad.title')}</h2>
      <p className="muted">{say('abroad.body')}</p>
      <ul>
        {reachableFromAbroad.map((id) => {
          const number = contacts[id].phoneAbroad;
          return (
            <li key={id}>
              <span>{words.contact(id)}</span> <a href={`tel:${number}`}>{number}</a>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
