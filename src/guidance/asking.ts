import { guidebook } from '../../flows/guidebook.ts';
import { createAsking } from '../engine/asking.ts';

/** The engine with our guidebook: what asking needs, and nothing that is advised. */
export const asking = createAsking(guidebook);

export const {
  questionIds,
  openingQuestions,
  optionsOf,
  standsAlone,
  unsure,
  chosen,
  inputName,
  readAnswers,
  applicable,
  corePath,
  nextQuestion,
  fitQuestionsFor,
  questionsLeft,
} = asking;

export type Problem = Extract<ReturnType<typeof readAnswers>, { problems: unknown }>['problems'][number];
