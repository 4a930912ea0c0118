import { opening } from '../../flows/opening.ts';
import { type QuestionId, questionIds } from '../../flows/questions.ts';

/** The questions that work before the app does, in order. */
export const openingQuestions: readonly QuestionId[] = questionIds.filter((question) => question in opening.states);
