import { composePlan } from '../guidance/planning.ts';
import { PhoneCaution } from '../parts/contact/PhoneCaution.tsx';
import { PlanSoFar } from '../views/plan/PlanSoFar.tsx';
import { PlanView } from '../views/plan/PlanView.tsx';

/** What the first question does not need, fetched as one. */
export const room = { composePlan, PhoneCaution, PlanSoFar, PlanView };
