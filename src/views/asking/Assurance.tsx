import { useWords } from '../../words/use-words.ts';

/** Where the answers are, and what calls leave behind. */
export function Assurance() {
  const { t } = useWords();
  return (
    <p className="assurance">
      {t('question.stays')} {t('question.calls')}
    </p>
  );
}
