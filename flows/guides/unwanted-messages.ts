import type { Condition } from '../condition.ts';
import { interviewer } from '../interviewer.ts';
import { sentSexual, spreading } from '../situations.ts';

/** Someone sends sexual words, pictures or videos that were not wanted. */
export const askWhen = { stillComing: sentSexual } as const satisfies Record<string, Condition>;

export const unwantedMessages = interviewer.createStateConfig({
  initial: 'stillComing',
  states: {
    stillComing: {
      always: { guard: { type: 'unless', params: askWhen.stillComing }, target: 'done' },
      on: { next: 'platform' },
    },
    platform: {
      always: { guard: { type: 'unless', params: { not: spreading } }, target: 'done' },
      on: { next: 'done' },
    },
    done: { type: 'final' },
  },
});
