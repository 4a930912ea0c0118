import type { People } from '../../document/people.ts';
import { placed } from '../page/placed.ts';
import { Caution } from './Caution.tsx';
import { ContactCard } from './ContactCard.tsx';

/** The people who can help with what was answered. */
export function ContactsPanel({ people: { on, title, intro, leaveByKey, caution, contacts } }: { people: People }) {
  return (
    <section className={placed(on, 'people')} aria-labelledby="people">
      <h2 id="people" tabIndex={-1}>
        {title}
      </h2>
      <p className="muted">
        {intro} <span className={placed(leaveByKey.on, 'at-computer')}>{leaveByKey.text}</span>
      </p>
      {caution && <Caution caution={caution} />}
      <ul>
        {contacts.map((contact) => (
          <ContactCard key={contact.id} contact={contact} />
        ))}
      </ul>
    </section>
  );
}
