import type { Condition } from '../condition.ts';
import { interviewer } from '../interviewer.ts';
import { originalMatters, sentSexual, shared, spreading, spreadingOnline } from '../situations.ts';

/** An image is where others can see it. Its questions also serve other guides; each is asked once. */
export const askWhen = {
  sharedWhere: spreading,
  platform: { any: [spreadingOnline, sentSexual] },
  linkKnown: spreading,
  originalHeld: originalMatters,
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
