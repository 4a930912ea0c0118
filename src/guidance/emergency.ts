import { planbook } from '../../flows/planbook.ts';
import { createEmergency } from '../engine/emergency.ts';

/** What our planbook says stands in every page. For the pages as they are built: no script needs it. */
export const { emergencyNumbers, emergencyCheckedOn } = createEmergency(planbook);
export const { exitAddress } = planbook;
