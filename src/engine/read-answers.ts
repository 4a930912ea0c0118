import { type Answers, optionsOf, type QuestionId, questionIds, questions } from '../../flows/questions.ts';

/** What is wrong with one field of an answer set that came from outside, with what would be right. */
export type Problem =
  | { readonly kind: 'notAnObject' }
  | { readonly kind: 'unknownQuestion'; readonly field: string; readonly allowed: readonly string[] }
  | { readonly kind: 'notOneOption'; readonly field: string; readonly allowed: readonly string[] }
  | { readonly kind: 'notAList'; readonly field: string; readonly allowed: readonly string[] }
  | {
      readonly kind: 'unknownOption';
      readonly field: string;
      readonly value: string;
      readonly allowed: readonly string[];
    };

/**
 * Checks an answer set from outside (a file, a form) before anything uses it.
 * @param input parsed JSON: `{ question: option }`, or a list of options where the question takes many
 * @returns the answers, or every problem found; never both
 */
export function readAnswers(input: unknown): { answers: Answers } | { problems: Problem[] } {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return { problems: [{ kind: 'notAnObject' }] };
  }
  const entries = Object.entries(input);
  const problems = entries.flatMap(([field, value]) => problemsOf(field, value));
  return problems.length > 0 ? { problems } : { answers: Object.fromEntries(entries) };
}

function problemsOf(field: string, value: unknown): Problem[] {
  if (!isQuestion(field)) return [{ kind: 'unknownQuestion', field, allowed: questionIds }];
  const allowed: readonly string[] = optionsOf(field);
  if (questions[field].many && !Array.isArray(value)) return [{ kind: 'notAList', field, allowed }];
  if (!questions[field].many && typeof value !== 'string') return [{ kind: 'notOneOption', field, allowed }];
  const given: unknown[] = Array.isArray(value) ? value : [value];
  return given
    .filter((option) => typeof option !== 'string' || !allowed.includes(option))
    .map((option) => ({ kind: 'unknownOption', field, value: JSON.stringify(option), allowed }));
}

/** Own ids only: `__proto__` and `constructor` are no questions. */
function isQuestion(field: string): field is QuestionId {
  return (questionIds as readonly string[]).includes(field);
}
