import type { ReactNode } from 'react';
import type { ContactId } from '../../../flows/contacts.ts';
import { useWords } from '../../words/use-words.ts';
import { ContactCard } from './ContactCard.tsx';

type Props = {
  ids: readonly ContactId[];
  /** Those that paper may show: not the ones that only private answers brought. */
  onPaper: readonly ContactId[];
  /** Stands before the call links: what to know of calls from this phone. */
  caution: ReactNode;
};

/** The people who can help with what was answered. */
export function ContactsPanel({ ids, onPaper, caution }: Props) {
  const { t } = useWords();
  return (
    <section className="people" aria-labelledby="people">
      <h2 id="people" tabIndex={-1}>
        {t('plan.people')}
      </h2>
      <p className="muted">
        {t('contact.intro')} {t('question.calls')} <span className="at-computer screen-only">{t('start.escape')}</span>
      </p>
      {caution}
      <ul>
        {ids.map((id) => (
          <ContactCard key={id} id={id} onPaper={onPaper.includes(id)} />
        ))}
      </ul>
    </section>
  );
}
