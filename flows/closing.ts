import type { Guide } from './guide.ts';
import { closePerson, threatened } from './situations.ts';

/** What everyone is asked in the end. */
export const closing: Guide = {
  id: 'closing',
  asks: {
    offender: {},
    // A malicious app comes from strangers and with demands for money.
    installedFile: {
      when: {
        all: [
          threatened,
          {
            any: [
              { q: 'demand', is: 'money' },
              { q: 'offender', is: ['stranger', 'onlineContact'] },
            ],
          },
        ],
      },
    },
    sharesHomeOrDevice: { when: closePerson },
    language: {},
    interpreterLanguage: { when: { q: 'language', is: 'needInterpreter' } },
    visaWorry: { when: { not: { q: 'language', is: 'korean' } } },
    reporting: {},
  },
};
