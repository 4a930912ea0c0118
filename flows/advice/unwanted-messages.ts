import { quiet, saves } from '../discretion.ts';
import { sentSexual } from '../situations.ts';
import type { Steps } from '../step.ts';

export const steps = {
  saveTheMessages: {
    when: sentSexual,
    sources: ['p-capture', 'p-nodelete', 'p-malware-calls', 'l-13'],
    effects: ['keepsEvidence', 'savesMessages', 'leadsToImage', 'usesThatPhone'],
    discretion: saves,
  },
  knowMessagesAreACrime: {
    when: sentSexual,
    offences: ['obsceneMessages', 'stalking'],
    sources: ['l-13', 'l-stalk-def'],
    discretion: quiet,
  },
} as const satisfies Steps;
