import type { Answers } from '../../flows/questions.ts';
import type { Listener } from '../i18n/use-words.ts';

/** Whom the questions address: nobody in particular until it is said for whom the plan is. */
export function listenerOf({ forWhom }: Answers): Listener {
  if (forWhom === undefined) return 'caller';
  return forWhom === 'unsure' ? 'myself' : forWhom;
}
