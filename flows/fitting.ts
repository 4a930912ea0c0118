import type { Guide } from './guide.ts';
import { onlyReceived, threatened } from './situations.ts';

/** Offered on the plan to fit it better, never in the way. */
export const fitting: Guide = {
  id: 'fitting',
  asks: {
    threatForm: { when: threatened },
    bodyHarmed: { when: { not: onlyReceived } },
    offenderAddress: { when: { not: { q: 'offender', only: ['stranger'] } } },
    // Nobody is a soldier under 18.
    soldier: { when: { all: [{ q: 'age', is: ['eighteen', 'adult'] }, { not: onlyReceived }] } },
    region: {},
  },
};
