import type { ContactId } from '../../../flows/contacts.ts';
import { usePageWords } from '../../words/page-words.ts';
import { ContactEntry } from './ContactEntry.tsx';
import type { GroupId } from './groups.ts';

/** One part of the page, when it has anybody to show. */
export function ContactGroup({ group, ids }: { group: GroupId; ids: readonly ContactId[] }) {
  const say = usePageWords('contacts-page');
  if (ids.length === 0) return null;
  const brief = group === 'platforms' || group === 'regions';
  return (
    <section className="contact-group" aria-labelledby={`group-${group}`}>
      <h2 id={`group-${group}`}>{say(`groups.${group}.title`)}</h2>
      <p className="muted">{say(`groups.${group}.note`)}</p>
      <ul className={brief ? 'cards brief' : 'cards'}>
        {ids.map((id) => (
          <ContactEntry key={id} id={id} brief={brief} />
        ))}
      </ul>
    </section>
  );
}
