import type { Condition } from '../../flows/condition.ts';
import type { Answers, QuestionId } from '../../flows/questions.ts';

/**
 * Answers that nothing handed to others may show: paper, and whatever else leaves this page. Someone may read them who should not know
 * of a danger, a visa worry, a payment, or of material that was received.
 */
const privateQuestions: readonly QuestionId[] = ['exposure', 'visaWorry', 'safety', 'alreadyGaveIn', 'gaveIn'];

function isPrivate(question: QuestionId): boolean {
  return privateQuestions.includes(question);
}

/** The answers without the private ones: what stands for these may be handed over. */
export function handedOver(answers: Answers): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([question]) => !isPrivate(question as QuestionId)));
}

/** The condition as it reads for what is handed over: no private question is answered there. */
export function withoutPrivate(condition: Condition): Condition {
  if ('not' in condition) return { not: withoutPrivate(condition.not) };
  if ('all' in condition) return { all: condition.all.map(withoutPrivate) };
  if ('any' in condition) return { any: condition.any.map(withoutPrivate) };
  return isPrivate(condition.q) ? { any: [] } : condition;
}
