import { Caution } from './Caution.tsx';
import { Plan } from './Plan.tsx';
import { SoFar } from './SoFar.tsx';

/** What the first question does not need, fetched as one. */
export const planRoom = { Plan, SoFar, Caution };
