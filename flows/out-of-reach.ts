import type { Condition } from './condition.ts';
import type { ContactId } from './contacts.ts';
import { abroad } from './plan/conditions.ts';

/** No step turns to these while it holds: their numbers do not connect from elsewhere. */
export const outOfReach: { readonly when: Condition; readonly contacts: readonly ContactId[] } = {
  when: abroad,
  contacts: ['police-112'],
};
