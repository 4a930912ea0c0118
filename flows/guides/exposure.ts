import type { Condition } from '../condition.ts';
import { interviewer } from '../interviewer.ts';
import { received } from '../situations.ts';

/** Material of someone else was received, seen, kept or passed on. */
export const askWhen = { exposure: received, knowsPerson: received } as const satisfies Record<string, Condition>;

export const exposure = interviewer.createStateConfig({
  initial: 'exposure',
  states: {
    exposure: {
      always: { guard: { type: 'unless', params: askWhen.exposure }, target: 'done' },
      on: { next: 'knowsPerson' },
    },
    knowsPerson: { on: { next: 'done' } },
    done: { type: 'final' },
  },
});
