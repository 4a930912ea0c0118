import { type Contact, type ContactId, contacts } from '../../../flows/contacts.ts';
import type { Source } from '../../../flows/sources/source.ts';
import { sources } from '../../../flows/sources.ts';
import { waysTo } from '../../document/reach.ts';
import { ReachLinks } from '../../parts/contact/ReachLinks.tsx';
import { CheckedMark } from '../../parts/fact/CheckedMark.tsx';
import { SourceLinks } from '../../parts/fact/SourceLinks.tsx';
import { usePageWords } from '../../words/page-words.ts';
import { useWords } from '../../words/use-words.ts';
import { ContactFacts } from './ContactFacts.tsx';
import { counsellingLine } from './groups.ts';

const plain = ['serves', 'hours', 'languages'] as const;
const folded = ['cost', 'anonymity', 'note'] as const;

type Props = {
  id: ContactId;
  /** Where many stand together, what they do unfolds with the rest. */
  brief?: boolean;
};

/** Everything known of one contact. A region begins with 1366, which connects to its centre. */
export function ContactEntry({ id, brief = false }: Props) {
  const words = useWords();
  const say = usePageWords('contacts-page');
  const contact: Contact = contacts[id];
  const regional = contact.kind === 'regional';
  const name = words.contact(id);
  const first = regional ? contacts[counsellingLine] : contact;
  const direct = regional && contact.phone !== first.phone;
  return (
    <li className="contact card" data-contact={id}>
      <h3>{name}</h3>
      <ReachLinks
        id={id}
        name={name}
        ways={waysTo(regional ? { ...first, phoneAbroad: null, url: direct ? null : contact.url } : contact, words)}
        newTab={words.reach.newTab}
      />
      {direct && (
        <p className="direct">
          <span>{say('card.direct')}</span>
          <ReachLinks id={id} name={name} ways={waysTo(contact, words)} newTab={words.reach.newTab} />
        </p>
      )}
      {!brief && <ContactFacts id={id} facts={plain} />}
      <details className="more">
        <summary>
          {say(contact.kind === 'platform' ? 'card.platform' : brief ? 'card.all' : 'card.more')}
          <span className="unseen">: {name}</span>
        </summary>
        <ContactFacts id={id} facts={brief ? [...plain, ...folded] : folded} />
        {contact.sources.length > 0 && (
          <>
            <h4>{say('card.sources')}</h4>
            <SourceLinks
              items={contact.sources.map((source): Source & { id: string } => ({ id: source, ...sources[source] }))}
              newTab={words.t('newTab')}
              marks={words.marks}
            />
          </>
        )}
      </details>
      <CheckedMark checkedOn={contact.checkedOn} status={contact.status} words={words.marks} />
    </li>
  );
}
