import { useWords } from '../../words/use-words.ts';

/** Before the first question: what this is, and the truth about leaving. */
export function StartNote() {
  const { t } = useWords();
  return (
    <div className="start-note">
      <p className="start-what">{t('start.what')}</p>
      <p>
        {t('start.leave')} <span className="at-computer">{t('start.escape')}</span>
      </p>
      <details>
        <summary>{t('start.more')}</summary>
        <ul>
          <li>{t('start.device')}</li>
          <li>{t('start.private')}</li>
          <li>{t('start.clear')}</li>
          <li>{t('start.inApp')}</li>
        </ul>
      </details>
    </div>
  );
}
