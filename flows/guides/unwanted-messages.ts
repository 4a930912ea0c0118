import type { Condition } from '../condition.ts';
import { quiet, saves } from '../discretion.ts';
import { interviewer } from '../interviewer.ts';
import { sentSexual, spreading } from '../situations.ts';
import type { Steps } from '../step.ts';

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

export const steps = {
  saveTheMessages: {
    when: sentSexual,
    sources: ['p-capture', 'p-nodelete', 'l-13'],
    effects: ['keepsEvidence', 'savesMessages'],
    caveats: ['childSafe'],
    discretion: saves,
  },
  knowMessagesAreACrime: {
    when: sentSexual,
    offences: ['obsceneMessages', 'stalking'],
    sources: ['l-13', 'l-stalk-def'],
    discretion: quiet,
  },
} as const satisfies Steps;
