import type { Guide } from './guide.ts';
import { onlyReceived, threatened } from './situations.ts';

/** Offered on the plan to fit it better, never in the way. */
export const fitting: Guide = {
  id: 'fitting',
  asks: {
    threatForm: { when: threatened },
    bodyHarmed: { when: { not: onlyReceived } },
    offenderAddress: { when: { not: { q: 'offender', is: 'stranger' } } },
    region: {},
  },
};
