import { isReplaced } from '../../parts/trouble/newer-version.ts';
import { languageTrouble } from '../../session/shown.ts';
import { useSession } from '../../session/use-session.ts';
import { newTabAttribute } from '../../shell/protocol.ts';
import { languages } from '../../words/languages.ts';
import { useWords } from '../../words/use-words.ts';

/** Says that another language takes long, or does not come. */
export function LanguageTrouble() {
  const { t } = useWords();
  const trouble = useSession(languageTrouble);
  if (trouble === 'failed') return <LanguageMissing />;
  return <p role="status">{trouble === 'slow' && t('languageComing')}</p>;
}

/** Where a newer version has taken the words away, the other language is to be had in another tab only. */
function LanguageMissing() {
  const { t, language } = useWords();
  if (!isReplaced()) return <p role="alert">{t('trouble.language')}</p>;
  const other = languages.find((one) => one !== language);
  return (
    <p role="alert">
      {t('trouble.languageNewer')}{' '}
      <a href={`/${other}/`} {...{ [newTabAttribute]: '' }} target="_blank" rel="noopener noreferrer">
        {t('trouble.otherLanguage')}
        <span className="unseen"> ({t('newTab')})</span>
      </a>
    </p>
  );
}
