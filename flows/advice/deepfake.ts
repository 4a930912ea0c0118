import { quiet, saves } from '../discretion.ts';
import { faked } from '../situations.ts';
import type { Steps } from '../step.ts';

export const steps = {
  noteWhoMadeTheFake: {
    when: faked,
    sources: ['p-capture', 'p-schoolmate'],
    effects: ['keepsEvidence', 'leadsToImage'],
    discretion: saves,
  },
  knowFakesAreACrime: {
    when: faked,
    offences: ['makingFake', 'sharingFake', 'fakeForProfit', 'viewingFake'],
    sources: ['l-14-2-1', 'l-14-2-2', 'l-14-2-3', 'l-14-2-4', 'l-14-2-5', 'l-deepfake-seed', 'l-cy-def'],
    discretion: quiet,
  },
} as const satisfies Steps;
