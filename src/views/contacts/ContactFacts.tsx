import type { ContactId } from '../../../flows/contacts.ts';
import { usePageWords } from '../../words/page-words.ts';
import { type ContactFact, useWords } from '../../words/use-words.ts';

/** What is known of a contact, each with its name. */
export function ContactFacts({ id, facts }: { id: ContactId; facts: readonly ContactFact[] }) {
  const { contactFact } = useWords();
  const say = usePageWords('contacts-page');
  return (
    <dl className="facts">
      {facts.map((fact) => {
        const text = contactFact(id, fact);
        return (
          text !== undefined && (
            <div key={fact}>
              <dt className={fact === 'serves' ? 'unseen' : undefined}>{say(`card.${fact}`)}</dt>
              <dd>{text}</dd>
            </div>
          )
        );
      })}
    </dl>
  );
}
