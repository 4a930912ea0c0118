import { type Condition, holds } from '../../flows/condition.ts';
import type { Answers } from '../../flows/questions.ts';
import { withoutPrivate } from './handing-over.ts';

/** Whether what has this condition stands on paper: never because of a private answer, and never missing because of one. */
export function standsOnPaper(when: Condition | undefined, answers: Answers): boolean {
  return when === undefined || holds(withoutPrivate(when), answers, 'advise');
}
