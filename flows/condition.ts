import { type Answers, literalWhenUnsure, type OptionOf, type QuestionId, unsure } from './questions.ts';

/** One thing said: the answer to `q` is, or holds, one of `is`. */
export type Leaf = {
  [Q in QuestionId]: {
    readonly q: Q;
    readonly is: OptionOf<Q> | readonly OptionOf<Q>[];
    /** Met by the named options alone, never by `unsure`: for what would harm if it were wrong. */
    readonly sure?: true;
  };
}[QuestionId];

/** Conditions are data: a guard, a selector, a "because you said", an arrow and a list of cases. */
export type Condition =
  | Leaf
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

/**
 * How `unsure` is read. `advise`: it meets every leaf, also under `not`, so that nobody gets less
 * help for not knowing. `ask`: it meets none, so that it opens no further question.
 */
export type Reading = 'advise' | 'ask';

/** The options given to a question, as a list; empty when it is unanswered. */
export function chosen(answers: Answers, question: QuestionId): readonly string[] {
  const value = answers[question];
  return value === undefined ? [] : typeof value === 'string' ? [value] : value;
}

/** The options that a leaf names, as a list. */
export function named(leaf: Leaf): readonly string[] {
  return typeof leaf.is === 'string' ? [leaf.is] : leaf.is;
}

/**
 * Whether `unsure` is only the word itself for this leaf: for `sure` leaves, for leaves that name it, and for questions
 * that would otherwise open a whole list.
 */
export function readsUnsureLiterally(leaf: Leaf): boolean {
  return leaf.sure === true || named(leaf).includes(unsure) || literalWhenUnsure.includes(leaf.q);
}

/**
 * Whether a condition holds for applicable answers (see `applicable`). An unanswered question meets no leaf.
 * @param negated whether the condition stands under `not`
 */
export function holds(condition: Condition, answers: Answers, reading: Reading, negated = false): boolean {
  if ('not' in condition) return holds(condition.not, answers, reading, !negated);
  if ('all' in condition || 'any' in condition) {
    const parts = 'all' in condition ? condition.all : condition.any;
    const each = (part: Condition) => holds(part, answers, reading, negated);
    return 'all' in condition !== negated ? parts.every(each) : parts.some(each);
  }
  const given = chosen(answers, condition.q);
  if (given.includes(unsure) && !readsUnsureLiterally(condition)) return reading === 'advise';
  return named(condition).some((option) => given.includes(option)) !== negated;
}
