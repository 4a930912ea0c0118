import { ContactsPanel } from '../contacts/ContactsPanel.tsx';
import { composePlan, paperOf } from '../guidance/planning.ts';
import { PhoneCaution } from '../plan/PhoneCaution.tsx';
import { PlanSoFar } from '../plan/PlanSoFar.tsx';
import { PlanView } from '../plan/PlanView.tsx';

/** What the first question does not need, fetched as one. */
export const room = { composePlan, paperOf, ContactsPanel, PhoneCaution, PlanSoFar, PlanView };
