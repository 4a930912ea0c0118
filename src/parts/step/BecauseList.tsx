import type { PlannedStep } from '../../guidance/planning.ts';
import { useWords } from '../../words/use-words.ts';

/** The answers that put a step into the plan; nothing where only what was not said did. */
export function BecauseList({ step: { because, always } }: { step: PlannedStep }) {
  const words = useWords();
  if (always) return <p className="because">{words.t('plan.everyone')}</p>;
  if (because.length === 0) return null;
  return (
    <div className="because">
      <h4>{words.t('plan.because', { context: words.addressed })}</h4>
      <ul>
        {because.map((reason) => (
          <li key={reason.question}>
            {words.question(reason.question)}{' '}
            <b>{reason.options.map((option) => words.option(reason.question, option)).join(' · ')}</b>
          </li>
        ))}
      </ul>
    </div>
  );
}
