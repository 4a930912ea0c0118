import { type ReactNode, type RefObject, useMemo } from 'react';
import type { StepId } from '../../../flows/order.ts';
import type { Answers, QuestionId } from '../../../flows/questions.ts';
import { blocksOf } from '../../document/blocks.ts';
import { planDocument } from '../../document/plan-document.ts';
import { type Plan, paperOf } from '../../guidance/planning.ts';
import { ContactsPanel } from '../../parts/contact/ContactsPanel.tsx';
import { UnsavedForm } from '../../parts/page/UnsavedForm.tsx';
import { Phase } from '../../parts/step/Phase.tsx';
import { useWords } from '../../words/use-words.ts';
import { Contents } from './Contents.tsx';
import { FitQuestions } from './FitQuestions.tsx';
import { PlanHead } from './PlanHead.tsx';
import { PrintButton } from './PrintButton.tsx';
import { Today } from './Today.tsx';

type Props = {
  plan: Plan;
  /** Those for which it was composed. */
  answers: Answers;
  headingRef: RefObject<HTMLHeadingElement | null>;
  done: ReadonlySet<StepId>;
  onTick: (step: StepId) => void;
  fitQuestions: readonly QuestionId[];
  onAsk: (question: QuestionId) => void;
  onBack: () => void;
  earlier: ReactNode;
};

/**
 * The whole plan: three for today, then every phase, then people and what fits it better. Both columns bear one class:
 * reader modes keep the longest block and those that are classed like it.
 */
export function PlanView({ plan, answers, headingRef, done, onTick, fitQuestions, onAsk, onBack, earlier }: Props) {
  const words = useWords();
  const document = useMemo(() => planDocument(plan, paperOf(plan, answers), words), [plan, answers, words]);
  const back = (
    <button type="button" className="back-link screen-only" data-action="questions" onClick={onBack}>
      {words.t('plan.back')}
    </button>
  );
  return (
    <UnsavedForm className="plan" data-view="plan">
      {blocksOf(document, 'head').map((head) => (
        <PlanHead key={head.kind} head={head} headingRef={headingRef} back={back} />
      ))}
      <div className="plan-column" data-column="steps">
        {blocksOf(document, 'today').map((today) => (
          <Today key={today.kind} today={today} />
        ))}
        {blocksOf(document, 'contents').map((contents) => (
          <Contents key={contents.kind} contents={contents} />
        ))}
        {blocksOf(document, 'phase').map((phase) => (
          <Phase key={phase.id} phase={phase} done={done} onTick={onTick} />
        ))}
      </div>
      <div className="plan-column" data-column="people">
        {blocksOf(document, 'people').map((people) => (
          <ContactsPanel key={people.kind} people={people} />
        ))}
        <PrintButton />
        <FitQuestions questions={fitQuestions} onAsk={onAsk} />
        {earlier}
      </div>
    </UnsavedForm>
  );
}
