import type { Condition } from '../condition.ts';

/*
 * The conditions here are written anew from the hazards, not taken from `situations.ts`: a rule that shared a condition
 * with the steps could not find it wrong. What is harmless is listed; whatever joins the catalogue later is a danger
 * until a rule says otherwise.
 */

export const surelyAdultNow = { q: 'age', is: 'adult', sure: true } as const satisfies Condition;
export const surelyAdult = {
  all: [surelyAdultNow, { q: 'takenUnder19', is: 'no', sure: true }],
} as const satisfies Condition;

export const perhapsUnder19 = { not: surelyAdultNow } as const satisfies Condition;
export const saidUnder18 = { q: 'age', except: ['eighteen', 'adult'] } as const satisfies Condition;
export const saidUnder19 = { q: 'age', except: ['adult'] } as const satisfies Condition;

export const surelyChild = { q: 'age', is: ['under14', 'from14to17'], sure: true } as const satisfies Condition;

const noRelative = [
  'partnerOrEx',
  'schoolmate',
  'teacherOrSuperior',
  'coworker',
  'someoneElseKnown',
  'onlineContact',
  'stranger',
] as const;

/** "Several people" says how many: only alone could one of them be a relative. */
export const surelyNoRelative = {
  all: [
    { q: 'offender', is: noRelative, sure: true },
    { q: 'offender', only: [...noRelative, 'severalPeople'], sure: true },
  ],
} as const satisfies Condition;

export const saidPerhapsRelative = {
  any: [
    { q: 'offender', except: [...noRelative, 'severalPeople'] },
    { q: 'offender', only: ['severalPeople'] },
  ],
} as const satisfies Condition;

export const inDanger = { q: 'safety', is: ['inDanger', 'beingFilmedNow'], sure: true } as const satisfies Condition;
export const abroad = { q: 'region', is: 'abroad', sure: true } as const satisfies Condition;
export const suicidal = { q: 'safety', is: 'thoughtsOfSuicide', sure: true } as const satisfies Condition;

export const watched = {
  any: [
    { q: 'safety', is: 'deviceWatched' },
    { q: 'sharesHomeOrDevice', is: 'yes' },
  ],
} as const satisfies Condition;

export const threatened = { q: 'happened', is: 'threatened' } as const satisfies Condition;
export const merelyReached = { q: 'happened', only: ['received'], sure: true } as const satisfies Condition;

/** Did more with what they received than receive, see or be in the room: the law may hold them answerable. */
export const answerable = {
  all: [
    { q: 'happened', is: 'received' },
    { q: 'exposure', except: ['received', 'sawOrClicked', 'inGroupChat'] },
  ],
} as const satisfies Condition;
export const surelyAnswerable = {
  all: [
    { q: 'happened', is: 'received' },
    { q: 'exposure', except: ['received', 'sawOrClicked', 'inGroupChat'], sure: true },
  ],
} as const satisfies Condition;
