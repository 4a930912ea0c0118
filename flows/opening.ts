import type { Guide } from './guide.ts';
import { onlyReceived } from './situations.ts';

/** What decides everything else, and works before the app does. */
export const opening: Guide = {
  id: 'opening',
  asks: {
    safety: {},
    happened: {},
    forWhom: {},
    helperRole: { when: { q: 'forWhom', is: 'friend' } },
    age: {},
    takenUnder19: { when: { all: [{ q: 'age', is: 'adult' }, { not: onlyReceived }] } },
  },
};
