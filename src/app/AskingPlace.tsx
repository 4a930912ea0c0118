import { useMemo } from 'react';
import { applicable, chosen } from '../guidance/asking.ts';
import { EarlierAnswers } from '../parts/question/EarlierAnswers.tsx';
import { answered, canGoBack, canOpenPlan, progressOf } from '../session/session.ts';
import { AskingLayout } from '../views/asking/AskingLayout.tsx';
import { QuestionCard } from '../views/asking/QuestionCard.tsx';
import { SoFarCard } from '../views/asking/SoFarCard.tsx';
import { SpeakingTo } from '../words/Speaking.tsx';
import { addressedBy } from './addressed.ts';
import type { Loading } from './plan-room.ts';
import { SessionContext } from './session-context.ts';
import { useHeadingFocus } from './use-heading-focus.ts';
import { useHeld } from './use-held.ts';

/** One question at a time, with what was answered, and the plan that grows. */
export function AskingPlace({ loading }: { loading: Loading }) {
  const session = SessionContext.useActorRef();
  const context = SessionContext.useSelector((state) => state.context);
  const { answers, at, changedFrom, refused } = context;
  const counting = applicable(answers);
  const progress = progressOf(context);
  const heading = useHeadingFocus(at);
  const offered = canOpenPlan(context);
  const plan = useMemo(
    () => (loading.state === 'here' ? loading.room.composePlan(counting) : undefined),
    [loading, counting],
  );
  const room = loading.state === 'here' ? loading.room : undefined;
  const cautious = useHeld(at, plan?.otherPhone === true);
  const openPlan = () => session.send({ type: 'openPlan' });
  return (
    <SpeakingTo addressed={addressedBy(counting)}>
      <AskingLayout
        caution={room && cautious && <room.PhoneCaution />}
        earlier={
          <EarlierAnswers
            questions={answered(context).filter((question) => question !== at)}
            answers={counting}
            onChange={(question) => session.send({ type: 'change', question })}
          />
        }
        aside={
          <SoFarCard onOpen={offered ? openPlan : undefined}>
            {offered && room && plan && <room.PlanSoFar plan={plan} />}
          </SoFarCard>
        }
      >
        <QuestionCard
          key={at}
          question={at}
          chosen={chosen(answers, at)}
          {...(progress && { progress })}
          first={progress?.passed === 0}
          canGoBack={canGoBack(context)}
          refused={refused}
          single={changedFrom !== null}
          headingRef={heading}
          onChoose={(options) => session.send({ type: 'answer', question: at, options })}
          onNext={() => session.send({ type: 'next' })}
          onBack={() => session.send({ type: 'back' })}
        />
      </AskingLayout>
    </SpeakingTo>
  );
}
