import { saves } from '../discretion.ts';
import { afraidOfSpread } from '../situations.ts';
import type { Steps } from '../step.ts';

export const steps = {
  noteWhyYouFear: {
    when: afraidOfSpread,
    sources: ['p-capture', 'l-14-2'],
    effects: ['keepsEvidence'],
    discretion: saves,
  },
} as const satisfies Steps;
