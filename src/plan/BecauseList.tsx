import type { Because } from '../engine/because.ts';
import { useWords } from '../i18n/use-words.ts';

type Props = {
  because: readonly Because[];
  /** Those that paper may show. */
  printed: readonly Because[];
};

/** The answers that put a step into the plan. */
export function BecauseList({ because, printed }: Props) {
  const words = useWords();
  if (because.length === 0) return <p className="because">{words.t('plan.everyone')}</p>;
  const context = words.listener === 'caller' ? { context: 'caller' as const } : {};
  return (
    <div className={printed.length > 0 ? 'because' : 'because screen-only'}>
      <h4>{words.t('plan.because', context)}</h4>
      <ul>
        {because.map((reason) => (
          <li key={reason.question} className={printed.includes(reason) ? undefined : 'screen-only'}>
            {words.question(reason.question)}{' '}
            <b>{reason.options.map((option) => words.option(reason.question, option)).join(' · ')}</b>
          </li>
        ))}
      </ul>
    </div>
  );
}
