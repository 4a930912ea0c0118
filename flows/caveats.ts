import type { Condition } from './condition.ts';
import { mayCapture, notKnown, threatened, watched } from './situations.ts';

/**
 * Safety rules that add a sentence or a mark. They read an unanswered question, and one left unasked because of an
 * `unsure`, as `unsure`: their conditions are met unless the safe answer is known for sure.
 */
export const caveats = {
  /** Child-safe unless known otherwise: link, account, time and title instead of the image. */
  childSafe: { not: mayCapture },
  /** Teachers and many counsellors must report harm to under-19s (청소년성보호법 34조 2항). */
  mustReport: { not: { q: 'age', is: 'adult', sure: true } },
  /** An under-19 is never sent to a parent or relative who may be the one who did it. */
  notThatPerson: {
    all: [
      { not: { q: 'age', is: 'adult', sure: true } },
      {
        not: {
          q: 'offender',
          is: ['schoolmate', 'teacherOrSuperior', 'coworker', 'someoneElseKnown', 'onlineContact', 'stranger'],
          sure: true,
        },
      },
    ],
  },
  /** A malicious app may redirect calls, also to 112. */
  otherPhone: {
    all: [
      threatened,
      { not: { q: 'installedFile', is: 'no', sure: true } },
      {
        any: [
          { q: 'demand', is: 'money' },
          { q: 'offender', is: ['stranger', 'onlineContact'] },
          notKnown('demand'),
          notKnown('offender'),
        ],
      },
    ],
  },
  /** Every step that the other person could notice is marked. */
  couldNotice: { any: [watched, notKnown('safety')] },
} as const satisfies Record<string, Condition>;

export type CaveatId = keyof typeof caveats;
