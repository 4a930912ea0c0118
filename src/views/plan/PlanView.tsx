import { type ReactNode, type RefObject, useMemo } from 'react';
import { phaseIds, type StepId } from '../../../flows/order.ts';
import type { QuestionId } from '../../../flows/questions.ts';
import type { Paper, Plan } from '../../guidance/planning.ts';
import { UnsavedForm } from '../../parts/page/UnsavedForm.tsx';
import { Phase } from '../../parts/step/Phase.tsx';
import { useWords } from '../../words/use-words.ts';
import { FitQuestions } from './FitQuestions.tsx';
import { Parts } from './Parts.tsx';
import { PrintButton } from './PrintButton.tsx';
import { Today } from './Today.tsx';

type Props = {
  plan: Plan;
  paper: Paper;
  headingRef: RefObject<HTMLHeadingElement | null>;
  done: ReadonlySet<StepId>;
  onTick: (step: StepId) => void;
  fitQuestions: readonly QuestionId[];
  onAsk: (question: QuestionId) => void;
  onBack: () => void;
  /** What to do with a phone that cannot be trusted, said once; and what stands of it beside each call. */
  caution: ReactNode;
  callCaution: ReactNode;
  people: ReactNode;
  earlier: ReactNode;
};

/**
 * The whole plan: three for today, then every phase, then people and what fits it better. Both columns bear one class:
 * reader modes keep the longest block and those that are classed like it.
 */
export function PlanView({ plan, paper, headingRef, done, onTick, fitQuestions, onAsk, onBack, ...slots }: Props) {
  const { t, addressed: context } = useWords();
  const phases = useMemo(
    () =>
      phaseIds
        .map((id) => ({ id, steps: plan.steps.filter((step) => step.phase === id) }))
        .filter(({ steps }) => steps.length > 0),
    [plan],
  );
  return (
    <UnsavedForm className="plan" data-view="plan">
      <header className="plan-head">
        <button type="button" className="back-link" data-action="questions" onClick={onBack}>
          {t('plan.back')}
        </button>
        <h1 tabIndex={-1} ref={headingRef}>
          {t('plan.title', { context })}
        </h1>
        <p className="kind">{plan.merelyReceived ? t('plan.kindReceived') : t('plan.kind', { context })}</p>
        {slots.caution}
      </header>
      <div className="plan-column" data-column="steps">
        <Today ids={plan.today} printed={paper.today} />
        <Parts phases={phases.map(({ id, steps }) => ({ id, count: steps.length }))} />
        {phases.map(({ id, steps }) => (
          <Phase key={id} id={id} steps={steps} done={done} onTick={onTick} caution={slots.callCaution} reasons />
        ))}
      </div>
      <div className="plan-column" data-column="people">
        {slots.people}
        <PrintButton />
        <FitQuestions questions={fitQuestions} onAsk={onAsk} />
        {slots.earlier}
      </div>
    </UnsavedForm>
  );
}
