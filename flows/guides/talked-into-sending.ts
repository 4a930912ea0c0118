import type { Guide } from '../guide.ts';
import { sentByMyself } from '../situations.ts';

/** Someone was talked into sending an image of their own. */
export const talkedIntoSending: Guide = {
  id: 'talked-into-sending',
  when: sentByMyself,
  asks: {
    meetingPlanned: {},
    stillComing: {},
    originalHeld: {},
  },
};
