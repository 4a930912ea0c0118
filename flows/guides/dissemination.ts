import type { Guide } from '../guide.ts';
import { shared, spreadingOnline } from '../situations.ts';

/** An image is where others can see it. */
export const dissemination: Guide = {
  id: 'dissemination',
  when: shared,
  asks: {
    sharedWhere: {},
    platform: { when: spreadingOnline },
    linkKnown: {},
    originalHeld: {},
  },
};
