import { useTranslation } from 'react-i18next';
import type { ContactId } from '../../flows/contacts.ts';
import { usePageWords } from '../i18n/page-words.ts';
import { say as sayOf } from '../i18n/say.ts';

export type Fact = 'hours' | 'languages' | 'serves' | 'cost' | 'anonymity' | 'note';

/** What is known of a contact, each with its name. */
export function ContactFacts({ id, facts }: { id: ContactId; facts: readonly Fact[] }) {
  const { i18n: speaker } = useTranslation();
  const say = usePageWords('contacts-page');
  return (
    <dl className="facts">
      {facts.map((fact) => {
        const text = sayOf(speaker, `contacts:${id}.${fact}`);
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
