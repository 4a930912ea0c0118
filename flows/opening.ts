import type { Condition } from './condition.ts';
import { interviewer } from './interviewer.ts';
import { onlyReceived } from './situations.ts';

export const askWhen = {
  helperRole: { q: 'forWhom', is: 'friend' },
  takenUnder19: { all: [{ q: 'age', is: 'adult' }, { not: onlyReceived }] },
} as const satisfies Record<string, Condition>;

export const opening = interviewer.createStateConfig({
  initial: 'safety',
  states: {
    safety: { on: { next: 'happened' } },
    happened: { on: { next: 'forWhom' } },
    forWhom: { on: { next: 'helperRole' } },
    helperRole: {
      always: { guard: { type: 'unless', params: askWhen.helperRole }, target: 'age' },
      on: { next: 'age' },
    },
    age: { on: { next: 'takenUnder19' } },
    takenUnder19: {
      always: { guard: { type: 'unless', params: askWhen.takenUnder19 }, target: 'done' },
      on: { next: 'done' },
    },
    done: { type: 'final' },
  },
});
