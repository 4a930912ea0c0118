import type { Guide } from '../guide.ts';
import { sentSexual } from '../situations.ts';

/** Someone sends sexual words, pictures or videos that were not wanted. */
export const unwantedMessages: Guide = {
  id: 'unwanted-messages',
  when: sentSexual,
  asks: {
    stillComing: {},
    platform: {},
  },
};
