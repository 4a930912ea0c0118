import type { QuestionId } from '../../flows/questions.ts';

/** The questions that work before the app does, in order. */
export const openingQuestions = [
  'safety',
  'happened',
  'forWhom',
  'helperRole',
  'age',
  'takenUnder19',
] as const satisfies readonly QuestionId[];
