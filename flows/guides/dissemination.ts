import type { Condition } from '../condition.ts';
import { interviewer } from '../interviewer.ts';
import { afraidOfSpread, sentSexual, shared, spreading, threatened } from '../situations.ts';

const onlyInPerson = {
  all: [
    { q: 'sharedWhere', is: 'inPerson' },
    { not: { q: 'sharedWhere', is: ['adultSite', 'socialMedia', 'messenger', 'cloudLink', 'searchResults'] } },
  ],
} as const satisfies Condition;

/** An image is where others can see it. Its questions also serve other guides; each is asked once. */
export const askWhen = {
  sharedWhere: spreading,
  platform: { any: [{ all: [spreading, { not: onlyInPerson }] }, sentSexual] },
  linkKnown: spreading,
  originalHeld: { any: [shared, threatened, afraidOfSpread] },
} as const satisfies Record<string, Condition>;

/** What this guide itself asks: with `shared` alone its questions come here, else where the first guide needs them. */
export const dissemination = interviewer.createStateConfig({
  initial: 'sharedWhere',
  states: {
    sharedWhere: {
      always: { guard: { type: 'unless', params: shared }, target: 'done' },
      on: { next: 'platform' },
    },
    platform: {
      always: { guard: { type: 'unless', params: askWhen.platform }, target: 'linkKnown' },
      on: { next: 'linkKnown' },
    },
    linkKnown: { on: { next: 'originalHeld' } },
    originalHeld: { on: { next: 'done' } },
    done: { type: 'final' },
  },
});
