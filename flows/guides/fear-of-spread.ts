import type { Guide } from '../guide.ts';
import { afraidOfSpread } from '../situations.ts';

/** Nothing may have happened yet: someone fears that an image will spread. */
export const fearOfSpread: Guide = {
  id: 'fear-of-spread',
  when: afraidOfSpread,
  asks: {
    fearReason: {},
    originalHeld: {},
  },
};
