import type { QuestionId } from '../../../flows/questions.ts';
import { applicable, fitQuestionsFor } from '../../guidance/asking.ts';
import { composePlan } from '../../guidance/planning.ts';
import { useHeadingFocus } from '../../parts/page/use-heading-focus.ts';
import { EarlierAnswers } from '../../parts/question/EarlierAnswers.tsx';
import { answered } from '../../session/going.ts';
import { useSend, useSession } from '../../session/use-session.ts';
import { SpeakingTo } from '../../words/Speaking.tsx';
import { PlanView } from './PlanView.tsx';

/** The plan for the session's answers. */
export function Plan() {
  const send = useSend();
  const { answers: given, done } = useSession(({ context }) => context);
  const answers = applicable(given);
  const plan = composePlan(answers);
  const heading = useHeadingFocus('plan');
  const change = (question: QuestionId) => send({ type: 'change', question });
  return (
    <SpeakingTo addressed={plan.audience}>
      <PlanView
        plan={plan}
        answers={answers}
        headingRef={heading}
        done={done}
        onTick={(step) => send({ type: 'tick', step })}
        fitQuestions={fitQuestionsFor(answers).filter((question) => answers[question] === undefined)}
        onAsk={change}
        onBack={() => send({ type: 'openQuestions' })}
        earlier={<EarlierAnswers questions={answered(answers)} answers={answers} onChange={change} />}
      />
    </SpeakingTo>
  );
}
