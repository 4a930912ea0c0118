import type { Condition } from '../condition.ts';
import { interviewer } from '../interviewer.ts';
import { afraidOfSpread, shared, threatened } from '../situations.ts';

/** Nothing may have happened yet: someone fears that an image will spread. */
export const askWhen = { fearReason: afraidOfSpread } as const satisfies Record<string, Condition>;

export const fearOfSpread = interviewer.createStateConfig({
  initial: 'fearReason',
  states: {
    fearReason: {
      always: { guard: { type: 'unless', params: askWhen.fearReason }, target: 'done' },
      on: { next: 'originalHeld' },
    },
    originalHeld: {
      always: {
        guard: { type: 'unless', params: { all: [{ not: shared }, { not: threatened }] } },
        target: 'done',
      },
      on: { next: 'done' },
    },
    done: { type: 'final' },
  },
});
