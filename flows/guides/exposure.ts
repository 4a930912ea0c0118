import type { Guide } from '../guide.ts';
import { received } from '../situations.ts';

/** Material of someone else was received, seen, kept or passed on. */
export const exposure: Guide = {
  id: 'exposure',
  when: received,
  asks: {
    exposure: {},
    knowsPerson: {},
  },
};
