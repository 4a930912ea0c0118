import { useId } from 'react';
import { useWords } from '../../words/use-words.ts';

/** How far the questions have come. The number is honest, so it may grow when an answer opens further questions. */
export function Progress({ passed, left }: { passed: number; left: number }) {
  const { t } = useWords();
  const id = useId();
  return (
    <div className="progress">
      <span id={id}>{t('question.left', { count: left })}</span>
      <progress aria-labelledby={id} value={passed + 1} max={passed + 1 + left} />
    </div>
  );
}
