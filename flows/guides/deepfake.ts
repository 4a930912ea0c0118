import type { Condition } from '../condition.ts';
import { quiet, saves } from '../discretion.ts';
import { interviewer } from '../interviewer.ts';
import { faked, shared } from '../situations.ts';
import type { Steps } from '../step.ts';
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

export const steps = {
  noteWhoMadeTheFake: {
    when: faked,
    sources: ['p-capture', 'p-schoolmate'],
    effects: ['keepsEvidence'],
    caveats: ['childSafe'],
    discretion: saves,
  },
  knowFakesAreACrime: {
    when: faked,
    offences: ['makingFake', 'sharingFake', 'fakeForProfit', 'viewingFake'],
    sources: ['l-14-2-1', 'l-14-2-2', 'l-14-2-3', 'l-14-2-4', 'l-14-2-5', 'l-deepfake-seed', 'l-cy-def'],
    discretion: quiet,
  },
} as const satisfies Steps;
