import type { StepEntry } from '../../document/step.ts';
import { useWords } from '../../words/use-words.ts';
import { ReachLinks } from '../contact/ReachLinks.tsx';

/**
 * Whom this step turns to, each with the ways to reach them. The list is not classed as contacts: reader modes throw
 * away what is.
 */
export function StepContacts({ contacts }: Pick<StepEntry, 'contacts'>) {
  const { newTab } = useWords().reach;
  return (
    <ul className="step-reach">
      {contacts.map((contact) => (
        <li key={contact.id} data-reach={contact.id}>
          <span className="contact-name">{contact.name}</span>
          <ReachLinks {...contact} newTab={newTab} />
        </li>
      ))}
    </ul>
  );
}
