import type { CaveatId } from './caveats.ts';
import type { Effect, Step } from './step.ts';

/** What is said of every step that has one of the effects, in this order; never marked by hand on a step. */
const following: readonly { readonly caveat: CaveatId; readonly after: readonly Effect[] }[] = [
  { caveat: 'childSafe', after: ['leadsToImage'] },
  { caveat: 'notThatPerson', after: ['tellsParent'] },
  { caveat: 'mustReport', after: ['tellsTeacher', 'tellsCounsellor'] },
  { caveat: 'phoneStaysOff', after: ['usesThatPhone'] },
];

/** The step with the sentences that follow from its effects before its own. */
export function withWhatFollows(step: Step): Step {
  const follow = following.filter(({ after }) => after.some((effect) => step.effects?.includes(effect)));
  if (follow.length === 0) return step;
  return { ...step, caveats: [...follow.map(({ caveat }) => caveat), ...(step.caveats ?? [])] };
}
