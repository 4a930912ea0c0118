import { applicable } from '../../guidance/asking.ts';
import { EarlierAnswers } from '../../parts/question/EarlierAnswers.tsx';
import { Trouble } from '../../parts/trouble/Trouble.tsx';
import { answered } from '../../session/going.ts';
import { planIsMissing } from '../../session/shown.ts';
import { useSend, useSession } from '../../session/use-session.ts';
import { useWords } from '../../words/use-words.ts';

/** The plan, or what stands there until it has come. */
export function PlanPlace() {
  const { t } = useWords();
  const planRoom = useSession(({ context }) => context.planRoom);
  const missing = useSession(planIsMissing);
  if (missing) return <PlanMissing />;
  if (planRoom) return <planRoom.Plan />;
  return (
    <p className="waiting" role="status">
      {t('planComing')}
    </p>
  );
}

/** The answers stay, to be read while they are given again in another tab. */
function PlanMissing() {
  const send = useSend();
  const answers = useSession(({ context }) => context.answers);
  return (
    <>
      <Trouble onAct={() => send({ type: 'again' })} />
      <EarlierAnswers
        questions={answered(answers)}
        answers={applicable(answers)}
        onChange={(question) => send({ type: 'change', question })}
      />
    </>
  );
}
