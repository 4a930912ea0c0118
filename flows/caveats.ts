import type { Condition } from './condition.ts';
import {
  abroad,
  infected,
  knownByName,
  mayCapture,
  notKnown,
  surelyFilmed,
  surelyNotClose,
  underNineteenInIt,
  watched,
} from './plan/conditions.ts';
import { threatened } from './situations.ts';

/** Known for sure: met otherwise than online, so that no malicious app is to be expected from them. */
const surelyKnownInPerson = {
  q: 'offender',
  only: ['partnerOrEx', 'family', 'schoolmate', 'teacherOrSuperior', 'coworker', 'someoneElseKnown', 'severalPeople'],
  sure: true,
} as const satisfies Condition;

/** Under 19, and a parent or relative may be the one who did it. */
const familyMay = {
  all: [{ not: { q: 'age', is: 'adult', sure: true } }, { not: surelyNotClose }],
} as const satisfies Condition;

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
  notThatPerson: familyMay,
  /** Guardians of minors are told by rule (범죄수사규칙 13조); nothing here may say that they only may be. */
  guardianIsTold: { not: { q: 'age', is: 'adult', sure: true } },
  /** A school-violence report, to 117 or to the school, reaches the guardians of both students. */
  schoolTellsGuardians: { not: { q: 'age', is: 'adult', sure: true } },
  /** What the police do not know, they tell at home: a guardian is spared only as the suspect. */
  sayWhoIsAtHome: familyMay,
  /** An adult who seeks sexual talk with someone under 19 does wrong already by that (청소년성보호법 15조의2). */
  groomingIsACrime: underNineteenInIt,
  /** Said where it may have been so; to anyone else it would sound like an accusation (청소년성보호법 38조). */
  boughtIsNotPunished: { q: 'offender', is: 'onlineContact', sure: true },
  /** The phone with the malicious app may be cut off already, and what is on it is evidence. */
  phoneStaysOff: infected,
  /** Short Korean numbers do not connect from elsewhere. */
  outsideKorea: abroad,
  /** Who filmed is not known: what they look like may find them. Of a husband it would be an insult. */
  looksOfWhoFilmed: { all: [{ not: knownByName }, { not: { q: 'offenderSeen', is: 'no', sure: true } }] },
  /** On the way, the place is a car and a station. */
  carAndStation: { q: 'place', is: 'streetOrTransport', sure: true },
  /** One report is enough for all that happened. */
  alsoTellTheRest: {
    all: [surelyFilmed, { q: 'happened', except: ['filmed', 'foundCamera', 'received'], sure: true }],
  },
  /** A malicious app may redirect calls, also to 112. */
  otherPhone: {
    all: [
      threatened,
      { not: { q: 'installedFile', is: 'no', sure: true } },
      {
        any: [{ q: 'demand', is: 'money' }, { not: surelyKnownInPerson }, notKnown('demand')],
      },
    ],
  },
  /** Every step that the other person could notice is marked. */
  couldNotice: { any: [watched, notKnown('safety')] },
} as const satisfies Record<string, Condition>;

export type CaveatId = keyof typeof caveats;
