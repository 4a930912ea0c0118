import type { Counting } from './applicable.ts';
import type { Answers } from './condition.ts';
import type { Guidebook } from './guidebook.ts';

/** What is wrong with an answer set that came from outside, at most once for each field, with what would be right. */
export type Problem =
  | { readonly kind: 'notAnObject' }
  | { readonly kind: 'unknownQuestions'; readonly fields: readonly string[]; readonly allowed: readonly string[] }
  | { readonly kind: 'notOneOption'; readonly field: string; readonly allowed: readonly string[] }
  | { readonly kind: 'notAList'; readonly field: string; readonly allowed: readonly string[] }
  | {
      readonly kind: 'unknownOptions';
      readonly field: string;
      /** As given: of any type, size and depth. */
      readonly values: readonly unknown[];
      readonly allowed: readonly string[];
    };

/**
 * Checks an answer set from outside (a file, a form) before anything uses it.
 * @param input parsed JSON: `{ question: option }`, or a list of options where the question takes many; one option without
 * a list, as when that question took one, is a list of it
 * @returns the answers, or every problem found; never both
 */
export function readAnswers(
  input: unknown,
  { optionsOf }: Counting,
  { questions }: Guidebook,
): { answers: Answers } | { problems: Problem[] } {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return { problems: [{ kind: 'notAnObject' }] };
  }
  const entries = Object.entries(input);
  const isQuestion = (field: string) => Object.hasOwn(questions, field);
  const fields = entries.map(([field]) => field).filter((field) => !isQuestion(field));
  const allowed = Object.keys(questions);
  const problems: Problem[] = fields.length > 0 ? [{ kind: 'unknownQuestions', fields, allowed }] : [];
  for (const [field, value] of entries)
    if (isQuestion(field))
      problems.push(...problemsOf(field, value, questions[field]?.many === true, optionsOf(field)));
  if (problems.length > 0) return { problems };
  const listed = entries.map(([field, value]) => [field, questions[field]?.many ? [value].flat() : value]);
  return { answers: Object.fromEntries(listed) };
}

function problemsOf(field: string, value: unknown, many: boolean, allowed: readonly string[]): Problem[] {
  if (many && !Array.isArray(value) && typeof value !== 'string') return [{ kind: 'notAList', field, allowed }];
  if (!many && typeof value !== 'string') return [{ kind: 'notOneOption', field, allowed }];
  const given: unknown[] = Array.isArray(value) ? value : [value];
  const values = given.filter((option) => typeof option !== 'string' || !allowed.includes(option));
  return values.length > 0 ? [{ kind: 'unknownOptions', field, values, allowed }] : [];
}
