import { type ContactId, contacts } from '../../../flows/contacts.ts';
import { useWords } from '../../words/use-words.ts';
import { ReachLinks } from '../contact/ReachLinks.tsx';

/**
 * Whom this step turns to, each with the ways to reach them. The list is not classed as contacts: reader modes throw
 * away what is.
 */
export function StepContacts({ ids }: { ids: readonly ContactId[] }) {
  const words = useWords();
  return (
    <ul className="step-reach">
      {ids.map((id) => (
        <li key={id} data-reach={id}>
          <span className="contact-name">{words.contact(id)}</span>
          <ReachLinks id={id} name={words.contact(id)} reach={contacts[id]} words={words.reach} />
        </li>
      ))}
    </ul>
  );
}
