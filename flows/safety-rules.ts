import type { SafetyRule } from './safety-rule.ts';
import { children } from './safety-rules/children.ts';
import { evidence } from './safety-rules/evidence.ts';
import { firstHelp } from './safety-rules/first-help.ts';
import { otherPeople } from './safety-rules/other-people.ts';
import { reporting } from './safety-rules/reporting.ts';
import { soldiersAndPlaces } from './safety-rules/soldiers-and-places.ts';
import { whomItFits } from './safety-rules/whom-it-fits.ts';

/** The safety case of the guidance: `docs/safety-case.md` is made from it, and the tests hold it on every case. */
export const safetyRules: readonly SafetyRule[] = [
  ...firstHelp,
  ...evidence,
  ...children,
  ...otherPeople,
  ...reporting,
  ...whomItFits,
  ...soldiersAndPlaces,
];
