import { createAsking } from '../../src/engine/asking.ts';
import type { Guidebook, Planbook } from '../../src/engine/guidebook.ts';
import { createPlanning } from '../../src/engine/planning.ts';

/** A guidebook of another country and another trouble: nothing in the engine knows ours. */
export const roof = {
  questions: {
    trouble: { many: true, options: ['leak', 'damp', 'noise', 'nothing'] },
    floor: { many: false, options: ['top', 'other'] },
    rain: { many: false, options: ['yes', 'no'] },
    loud: { many: false, options: ['yes', 'no'] },
    owner: { many: false, options: ['me', 'landlord'] },
    town: { many: false, options: ['here', 'there'] },
  },
  exclusiveOptions: ['nothing'],
  literalWhenUnsure: ['town'],
  privateQuestions: ['loud'],
  opening: { id: 'start', asks: { trouble: {} } },
  guides: [
    {
      id: 'leak',
      when: { q: 'trouble', is: ['leak', 'damp'] },
      asks: { floor: {}, rain: { when: { q: 'floor', is: 'top' } } },
    },
    { id: 'noise', when: { q: 'trouble', is: 'noise' }, asks: { loud: {}, floor: {} } },
  ],
  closing: { id: 'end', asks: { owner: {} } },
  fitting: { id: 'more', asks: { town: {} } },
} as const satisfies Guidebook;

const repairs = {
  order: { now: ['bucket', 'quiet'], never: ['climb'], later: ['call', 'letter'] },
  steps: {
    bucket: {
      when: { q: 'trouble', is: 'leak' },
      contacts: ['roofer'],
      caveats: ['slippery'],
      discretion: { noticed: 'no' },
    },
    quiet: {
      when: {
        all: [
          { q: 'trouble', is: 'noise' },
          { q: 'loud', is: 'yes' },
        ],
      },
      discretion: { noticed: 'likely' },
    },
    climb: {
      when: { all: [{ q: 'trouble', is: 'leak' }, { not: { q: 'rain', is: 'no', sure: true } }] },
      discretion: { noticed: 'no' },
    },
    call: { contacts: ['landlord'], discretion: { noticed: 'likely' } },
    letter: { when: { not: { q: 'owner', is: 'me' } }, discretion: { noticed: 'no' } },
  },
  caveats: { slippery: { q: 'rain', is: 'yes' }, loudNow: { q: 'loud', is: 'yes' } },
  contacts: { roofer: {}, landlord: {}, townHall: { when: { q: 'town', is: 'here' } }, fireBrigade: { always: true } },
  outOfReach: { when: { q: 'town', is: 'there' }, contacts: ['roofer'] },
  bans: 'never',
  couldNotice: { q: 'loud', is: 'yes' },
  otherPhone: { q: 'owner', is: 'landlord' },
  merelyReceived: { q: 'trouble', only: ['noise'] },
  audience: { question: 'owner', otherwise: 'me' },
} as const satisfies Planbook;

export const asking = createAsking(roof);
export const planning = createPlanning(asking, repairs);
