import { useEffect, useRef, useState } from 'react';
import { newTabAttribute } from '../../shell/protocol.ts';
import { useWords } from '../../words/use-words.ts';
import { isReplaced } from './newer-version.ts';

/** What happened, what is safe, what to do. */
export function Trouble({ crashed = false, onAct }: { crashed?: boolean; onAct: () => void }) {
  const { t } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const [replaced] = useState(isReplaced);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="trouble" data-view="trouble" data-replaced={(replaced && !crashed) || undefined}>
      <h1 tabIndex={-1} ref={heading}>
        {t(crashed ? 'trouble.crashed' : 'trouble.title')}
      </h1>
      {crashed ? (
        <p>{t('trouble.gone')}</p>
      ) : (
        <>
          <p>{t('trouble.safe')}</p>
          <p>{t(replaced ? 'trouble.newer' : 'trouble.act')}</p>
          <InNewTabs />
        </>
      )}
      <button type="button" className={replaced ? 'quiet-button' : 'main-button'} onClick={onAct}>
        {t(crashed ? 'trouble.reload' : 'trouble.again')}
      </button>
    </section>
  );
}

/** The pages that stand whole at an address of their own. Without `data-page` they do not open here. */
function InNewTabs() {
  const { t, language } = useWords();
  const pages = [
    ['numbers/', t('pages.numbers.link')],
    ['all/', t('all.title')],
    ['', t('pages.start')],
  ] as const;
  return (
    <ul>
      {pages.map(([address, name]) => (
        <li key={address}>
          <a href={`/${language}/${address}`} {...{ [newTabAttribute]: '' }} target="_blank" rel="noopener noreferrer">
            {name}
            <span className="unseen"> ({t('newTab')})</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
