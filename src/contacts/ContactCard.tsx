import { type Contact, type ContactId, contacts } from '../../flows/contacts.ts';
import { contactFacts, useWords } from '../i18n/use-words.ts';
import { CheckedMark } from '../ui/CheckedMark.tsx';
import { ReachLinks } from '../ui/ReachLinks.tsx';

/** Somebody who can help: how to reach them, and, unfolded, when, in which languages and whom they serve. */
export function ContactCard({ id, onPaper }: { id: ContactId; onPaper: boolean }) {
  const words = useWords();
  const contact: Contact = contacts[id];
  const facts = contactFacts.flatMap((fact) => {
    const text = words.contactFact(id, fact);
    return text === undefined ? [] : [{ fact, text }];
  });
  return (
    <li className={onPaper ? 'contact' : 'contact screen-only'} data-contact={id}>
      <h3>{words.contact(id)}</h3>
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
