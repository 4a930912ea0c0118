import { useEffect, useRef } from 'react';
import { useWords } from '../i18n/use-words.ts';

/** What happened, what is safe, what to do. */
export function Trouble({ crashed = false, onAct }: { crashed?: boolean; onAct: () => void }) {
  const { t } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="trouble" data-view="trouble">
      <h1 tabIndex={-1} ref={heading}>
        {t(crashed ? 'trouble.crashed' : 'trouble.title')}
      </h1>
      {crashed ? (
        <p>{t('trouble.gone')}</p>
      ) : (
        <p>
          {t('trouble.safe')} {t('trouble.act')}
        </p>
      )}
      <button type="button" className="main-button" onClick={onAct}>
        {t(crashed ? 'trouble.reload' : 'trouble.again')}
      </button>
    </section>
  );
}
