import { useMemo } from 'react';
import type { StepId } from '../../flows/order.ts';
import type { QuestionId } from '../../flows/questions.ts';
import { applicable, fitQuestionsFor } from '../guidance/asking.ts';
import { EarlierAnswers } from '../parts/question/EarlierAnswers.tsx';
import { answered } from '../session/session.ts';
import { SpeakingTo } from '../words/Speaking.tsx';
import { useWords } from '../words/use-words.ts';
import type { Loading, PlanRoom } from './plan-room.ts';
import { SessionContext } from './session-context.ts';
import { Trouble } from './Trouble.tsx';
import { useHeadingFocus } from './use-heading-focus.ts';

type Ticks = { done: ReadonlySet<StepId>; onDone: (done: ReadonlySet<StepId>) => void };

/** The plan, or what stands there until it has arrived. */
export function PlanningPlace({ loading, ...ticks }: Ticks & { loading: Loading }) {
  const { t } = useWords();
  if (loading.state === 'failed') return <PlanMissing again={loading.again} />;
  if (loading.state === 'here') return <PlanHere room={loading.room} {...ticks} />;
  return (
    <p className="waiting" role="status">
      {t('plan.coming')}
    </p>
  );
}

/** The answers stay, to be read while they are given again in another tab. */
function PlanMissing({ again }: { again: () => void }) {
  const session = SessionContext.useActorRef();
  const context = SessionContext.useSelector((state) => state.context);
  return (
    <>
      <Trouble onAct={again} />
      <EarlierAnswers
        questions={answered(context)}
        answers={applicable(context.answers)}
        onChange={(question) => session.send({ type: 'change', question })}
      />
    </>
  );
}

function PlanHere({ room, ...ticks }: Ticks & { room: PlanRoom }) {
  const session = SessionContext.useActorRef();
  const context = SessionContext.useSelector((state) => state.context);
  const answers = applicable(context.answers);
  const plan = useMemo(() => room.composePlan(answers), [room, answers]);
  const heading = useHeadingFocus('plan');
  const change = (question: QuestionId) => session.send({ type: 'change', question });
  return (
    <SpeakingTo addressed={plan.audience}>
      <room.PlanView
        plan={plan}
        answers={answers}
        headingRef={heading}
        {...ticks}
        fitQuestions={fitQuestionsFor(answers).filter((question) => answers[question] === undefined)}
        onAsk={change}
        onBack={() => session.send({ type: 'openQuestions' })}
        earlier={<EarlierAnswers questions={answered(context)} answers={answers} onChange={change} />}
      />
    </SpeakingTo>
  );
}
