import type { Condition } from '../condition.ts';
import { interviewer } from '../interviewer.ts';
import { faked, shared } from '../situations.ts';
import { askWhen as disseminationAsks } from './dissemination.ts';

/** A sexual fake was made of someone's face, body or voice. */
export const askWhen = { fakeSeenHow: faked } as const satisfies Record<string, Condition>;

export const deepfake = interviewer.createStateConfig({
  initial: 'fakeSeenHow',
  states: {
    fakeSeenHow: {
      always: { guard: { type: 'unless', params: askWhen.fakeSeenHow }, target: 'done' },
      on: { next: 'sharedWhere' },
    },
    sharedWhere: {
      always: { guard: { type: 'unless', params: { not: shared } }, target: 'done' },
      on: { next: 'platform' },
    },
    platform: {
      always: { guard: { type: 'unless', params: disseminationAsks.platform }, target: 'linkKnown' },
      on: { next: 'linkKnown' },
    },
    linkKnown: { on: { next: 'done' } },
    done: { type: 'final' },
  },
});
