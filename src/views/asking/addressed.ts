import type { Answers } from '../../../flows/questions.ts';
import type { Addressed } from '../../words/use-words.ts';

/** Whom the questions address: nobody in particular until it is said for whom the plan is. */
export function addressedBy({ forWhom }: Answers): Addressed {
  if (forWhom === undefined) return 'anyone';
  return forWhom === 'unsure' ? 'myself' : forWhom;
}
