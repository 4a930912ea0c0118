import type { Plan } from '../../guidance/planning.ts';
import { useWords } from '../../words/use-words.ts';

/** The three for today and how many there are, beside the questions. */
export function PlanSoFar({ plan }: { plan: Plan }) {
  const words = useWords();
  return (
    <div className="so-far-list">
      <ol className="numbered">
        {plan.today.map((id) => (
          <li key={id}>{words.step(id, 'title')}</li>
        ))}
      </ol>
      <p className="muted">{words.t('soFar.count', { count: plan.steps.length })}</p>
    </div>
  );
}
