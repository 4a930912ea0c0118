import type { Guide } from '../guide.ts';
import { threatened } from '../situations.ts';

/** Someone threatens to share an image, or demands something for not sharing it. */
export const threats: Guide = {
  id: 'threats',
  when: threatened,
  asks: {
    demand: {},
    alreadyGaveIn: {},
    gaveIn: { when: { q: 'alreadyGaveIn', is: 'yes' } },
    originalHeld: {},
  },
};
