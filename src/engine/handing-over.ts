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

/**
 * The condition as it reads for whoever knows none of the private answers: met where some of them could meet it, which a
 * question that is not asked cannot.
 * @param negated whether the condition stands under `not`
 */
export function withAnyPrivate(
  condition: Condition,
  book: Guidebook,
  askWhen: ReadonlyMap<string, Condition | undefined>,
  negated = false,
): Condition {
  const read = (part: Condition, under = negated) => withAnyPrivate(part, book, askWhen, under);
  if ('not' in condition) return { not: read(condition.not, !negated) };
  if ('all' in condition) return { all: condition.all.map((part) => read(part)) };
  if ('any' in condition) return { any: condition.any.map((part) => read(part)) };
  if (!book.privateQuestions.includes(condition.q)) return condition;
  if (negated) return never;
  const asked = askWhen.get(condition.q);
  return asked === undefined ? always : read(asked, false);
}
