import type { Answers, QuestionId } from '../../flows/questions.ts';
import { applicable, corePath, fitQuestionsFor, nextQuestion } from '../guidance/asking.ts';

/** Where a visitor stands among the questions. */
export type Going = {
  /** Everything chosen on this page, in memory only. What counts is `applicable(answers)`. */
  readonly answers: Answers;
  /** The question that is shown, or was last shown before the plan. */
  readonly at: QuestionId;
  /** Where "change" was clicked: at this question, or in the plan that was opened from it. Going back leads there. */
  readonly changedFrom: { readonly question: QuestionId; readonly plan: boolean } | null;
};

/** The states in which a question is shown. */
export type Asking = 'asking' | 'changing' | 'fitting';

/** The question after the one that is shown, or null when the plan comes next. */
export const following: Readonly<Record<Asking, (going: Going) => QuestionId | null>> = {
  asking: ({ answers, at }) => {
    const path = corePath(answers);
    return path[path.indexOf(at) + 1] ?? null;
  },
  /** Asks what the change has opened before the place where it was begun, and then leads there. */
  changing: (going) => {
    const { answers, changedFrom } = going;
    const path = corePath(answers);
    const gap = nextQuestion(answers);
    const place = changedFrom === null ? -1 : path.indexOf(changedFrom.question);
    return gap !== null && (place === -1 || path.indexOf(gap) < place) ? gap : begun(going);
  },
  /** Opens nothing else. */
  fitting: (going) => begun(going),
};

/** The question from which a change was begun, or null where that was the plan, or the question is asked no more. */
function begun({ answers, changedFrom }: Going): QuestionId | null {
  return changedFrom === null || changedFrom.plan ? null : stillAsked(answers, changedFrom.question);
}

function stillAsked(answers: Answers, question: QuestionId): QuestionId | null {
  return [...corePath(answers), ...fitQuestionsFor(answers)].includes(question) ? question : null;
}

/** The question before the one that is shown, or null at the first. */
export function before({ answers, at }: Going): QuestionId | null {
  const path = corePath(answers);
  return path[path.indexOf(at) - 1] ?? null;
}

/** Where a change that is given up leads. It may have closed the question from which it was begun. */
export function returning({ answers, at, changedFrom }: Going): QuestionId {
  const place = changedFrom && stillAsked(answers, changedFrom.question);
  return place ?? firstGap({ answers, at });
}

/** The first question without an answer, or the last one. */
export function firstGap({ answers, at }: Pick<Going, 'answers' | 'at'>): QuestionId {
  return nextQuestion(answers) ?? corePath(answers).at(-1) ?? at;
}

export function fitsThePlan(answers: Answers, question: QuestionId): boolean {
  return fitQuestionsFor(answers).includes(question);
}

/** The answered questions whose answers count, in the order in which they are asked, for the folded list. */
export function answered(answers: Answers): QuestionId[] {
  const counting = applicable(answers);
  return [...corePath(answers), ...fitQuestionsFor(answers)].filter((question) => counting[question] !== undefined);
}
