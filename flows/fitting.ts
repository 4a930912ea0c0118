import type { Guide } from './guide.ts';
import { threatened } from './situations.ts';

/** Offered on the plan to fit it better, never in the way. */
export const fitting: Guide = {
  id: 'fitting',
  asks: {
    threatForm: { when: threatened },
    offenderAddress: { when: { not: { q: 'offender', only: ['stranger'] } } },
    region: {},
  },
};
