import type { Guide } from '../guide.ts';
import { faked, spreadingOnline } from '../situations.ts';

/** A sexual fake was made of someone's face, body or voice. */
export const deepfake: Guide = {
  id: 'deepfake',
  when: faked,
  asks: {
    fakeSeenHow: {},
    sharedWhere: {},
    platform: { when: spreadingOnline },
    linkKnown: {},
  },
};
