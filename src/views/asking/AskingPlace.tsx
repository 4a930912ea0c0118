import { useState } from 'react';
import { applicable, chosen } from '../../guidance/asking.ts';
import { useHeadingFocus } from '../../parts/page/use-heading-focus.ts';
import { EarlierAnswers } from '../../parts/question/EarlierAnswers.tsx';
import { answered } from '../../session/going.ts';
import { canGoBack, canOpenPlan, isChanging, progressOf } from '../../session/shown.ts';
import { useSend, useSession } from '../../session/use-session.ts';
import { SpeakingTo } from '../../words/Speaking.tsx';
import { AskingLayout } from './AskingLayout.tsx';
import { addressedBy } from './addressed.ts';
import { QuestionCard } from './QuestionCard.tsx';
import { SoFarCard } from './SoFarCard.tsx';

/** One question at a time, with what was answered, and the plan that grows. */
export function AskingPlace() {
  const send = useSend();
  const state = useSession((state) => state);
  const { answers, at, refusals, planRoom } = state.context;
  const progress = progressOf(state);
  const heading = useHeadingFocus(at);
  const offered = canOpenPlan(state);
  return (
    <SpeakingTo addressed={addressedBy(applicable(answers))}>
      <AskingLayout
        caution={<CautionInTime key={at} />}
        earlier={
          <EarlierAnswers
            questions={answered(answers).filter((question) => question !== at)}
            answers={applicable(answers)}
            onChange={(question) => send({ type: 'change', question })}
          />
        }
        aside={
          <SoFarCard onOpen={offered ? () => send({ type: 'openPlan' }) : undefined}>
            {offered && planRoom && <planRoom.SoFar />}
          </SoFarCard>
        }
      >
        <QuestionCard
          key={at}
          question={at}
          chosen={chosen(answers, at)}
          {...(progress && { progress })}
          first={progress?.passed === 0}
          canGoBack={canGoBack(state)}
          refusals={refusals}
          single={isChanging(state)}
          headingRef={heading}
          onChoose={(options) => send({ type: 'answer', question: at, options })}
          onNext={() => send({ type: 'next' })}
          onBack={() => send({ type: 'back' })}
        />
      </AskingLayout>
    </SpeakingTo>
  );
}

/** Nothing comes in above a question that is in sight: what arrives late stands at the next one. */
function CautionInTime() {
  const planRoom = useSession(({ context }) => context.planRoom);
  const [inTime] = useState(planRoom);
  return inTime && <inTime.Caution />;
}
