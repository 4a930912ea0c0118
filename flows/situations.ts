import type { Condition } from './condition.ts';

/** Conditions with a name of which questions speak, and advice too; those of advice alone stand in `plan/conditions.ts`. */

export const anyFilming = { q: 'happened', is: ['filmed', 'foundCamera'] } as const satisfies Condition;
export const shared = { q: 'happened', is: 'shared' } as const satisfies Condition;
export const threatened = { q: 'happened', is: 'threatened' } as const satisfies Condition;
export const sentByMyself = { q: 'happened', is: 'sentByMyself' } as const satisfies Condition;
export const faked = { q: 'happened', is: 'faked' } as const satisfies Condition;
export const sentSexual = { q: 'happened', is: 'sentSexual' } as const satisfies Condition;
export const afraidOfSpread = { q: 'happened', is: 'afraidOfSpread' } as const satisfies Condition;
export const received = { q: 'happened', is: 'received' } as const satisfies Condition;

/** An image of the person, real or made, is where others can see it. */
export const spreading = { q: 'happened', is: ['shared', 'faked'] } as const satisfies Condition;

/** It went round from hand to hand alone: nothing of it is known to be online. */
const onlyInPerson = { q: 'sharedWhere', only: ['inPerson'] } as const satisfies Condition;

/** An image of the person may be online: there are links, and services to ask for removal. */
export const spreadingOnline = { all: [spreading, { not: onlyInPerson }] } as const satisfies Condition;

/** Material of someone else reached the visitor, and nothing else is said. */
export const onlyReceived = { q: 'happened', only: ['received'] } as const satisfies Condition;

/** Someone close, who may live there: partner or ex, or family. */
export const closePerson = { q: 'offender', is: ['partnerOrEx', 'family'] } as const satisfies Condition;
