import type { CaveatId } from './caveats.ts';
import type { ContactId } from './contacts.ts';
import type { Effect, Step } from './step.ts';

/** A sentence, and the effects or the contact that bring it. */
type Following = { readonly caveat: CaveatId } & (
  | { readonly after: readonly Effect[] }
  | { readonly naming: ContactId }
);

/** What is said of every step that has one of the effects or names the contact, in this order, before its own cautions. */
const following: readonly Following[] = [
  { caveat: 'childSafe', after: ['leadsToImage'] },
  { caveat: 'guardianIsTold', after: ['urgesReport'] },
  { caveat: 'schoolTellsGuardians', naming: 'school-117' },
  { caveat: 'notThatPerson', after: ['tellsParent'] },
  { caveat: 'mustReport', after: ['tellsTeacher', 'tellsCounsellor'] },
  { caveat: 'phoneStaysOff', after: ['usesThatPhone'] },
  { caveat: 'outsideKorea', naming: 'police-112' },
];

/** The step with the sentences that follow from its effects and contacts before its own. */
export function withWhatFollows(step: Step): Step {
  const follow = following.filter((one) =>
    'naming' in one ? step.contacts?.includes(one.naming) : one.after.some((effect) => step.effects?.includes(effect)),
  );
  if (follow.length === 0) return step;
  return { ...step, caveats: [...new Set([...follow.map(({ caveat }) => caveat), ...(step.caveats ?? [])])] };
}

/** The steps, those that lead to the police bound to whoever is spoken to before. */
export function withWhatComesFirst(all: readonly (readonly [string, Step])[]): readonly (readonly [string, Step])[] {
  const has = (step: Step, ...effects: readonly Effect[]) => effects.some((one) => step.effects?.includes(one));
  const goesWith = all.filter(([, step]) => has(step, 'comesBeforePolice')).map(([id]) => id);
  return all.map(([id, step]) => [id, has(step, 'urgesReport', 'asksPolice') ? { ...step, goesWith } : step]);
}
