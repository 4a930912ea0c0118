import type { Guide } from '../guide.ts';
import { anyFilming } from '../situations.ts';

/** Someone was filmed against their will, or found a camera. */
export const illegalFilming: Guide = {
  id: 'illegal-filming',
  when: anyFilming,
  asks: {
    cameraState: {},
    place: {},
    offenderSeen: {},
  },
};
