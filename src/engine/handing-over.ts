import type { Condition } from '../../flows/condition.ts';
import type { QuestionId } from '../../flows/questions.ts';

/**
 * Answers that nothing handed to others may show: paper, and whatever else leaves this page. Someone may read them who
 * should not know of a danger, a shared home or device, a visa worry, a payment, or of material that was received.
 */
export const privateQuestions: readonly QuestionId[] = [
  'exposure',
  'visaWorry',
  'safety',
  'sharesHomeOrDevice',
  'alreadyGaveIn',
  'gaveIn',
];

const never = { any: [] } as const satisfies Condition;
const always = { all: [] } as const satisfies Condition;

/**
 * The condition as it reads for what is handed over: met only where it is met whatever the private answers are. What
 * asks for a private answer is not met there, and neither is what asks for its absence: a step that is missing would
 * tell that answer as surely as one that stands.
 * @param negated whether the condition stands under `not`
 */
export function withoutPrivate(condition: Condition, negated = false): Condition {
  if ('not' in condition) return { not: withoutPrivate(condition.not, !negated) };
  if ('all' in condition) return { all: condition.all.map((part) => withoutPrivate(part, negated)) };
  if ('any' in condition) return { any: condition.any.map((part) => withoutPrivate(part, negated)) };
  if (!privateQuestions.includes(condition.q)) return condition;
  return negated ? always : never;
}
