import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StepId } from '../../flows/order.ts';
import { AskingPlace } from './AskingPlace.tsx';
import { CrashNotice } from './CrashNotice.tsx';
import { PlanningPlace } from './PlanningPlace.tsx';
import { usePlanRoom } from './plan-room.ts';
import { SessionContext } from './session-context.ts';

/** Either a question or the plan, in the same document and under the same address. */
export function App() {
  const { i18n: speaker } = useTranslation();
  const loading = usePlanRoom(speaker);
  const planning = SessionContext.useSelector((state) => state.matches('planning'));
  const [done, setDone] = useState<ReadonlySet<StepId>>(new Set());
  return (
    <CrashNotice>
      {planning ? <PlanningPlace loading={loading} done={done} onDone={setDone} /> : <AskingPlace loading={loading} />}
    </CrashNotice>
  );
}
