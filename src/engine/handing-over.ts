import type { Condition } from './condition.ts';
import type { Guidebook } from './guidebook.ts';

const never = { any: [] } as const satisfies Condition;
const always = { all: [] } as const satisfies Condition;

/**
 * The condition as it reads for what is handed over: met only where it is met whatever the private answers are. What
 * asks for a private answer is not met there, and neither is what asks for its absence: a step that is missing would
 * tell that answer as surely as one that stands.
 * @param negated whether the condition stands under `not`
 */
export function withoutPrivate(condition: Condition, book: Guidebook, negated = false): Condition {
  if ('not' in condition) return { not: withoutPrivate(condition.not, book, !negated) };
  if ('all' in condition) return { all: condition.all.map((part) => withoutPrivate(part, book, negated)) };
  if ('any' in condition) return { any: condition.any.map((part) => withoutPrivate(part, book, negated)) };
  if (!book.privateQuestions.includes(condition.q)) return condition;
  return negated ? always : never;
}
