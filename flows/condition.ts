import { type Answers, literalWhenUnsure, type OptionOf, type QuestionId, unsure } from './questions.ts';

type Of<Q extends QuestionId> = {
  readonly q: Q;
  /** Met by the named options alone, never by `unsure`: for what would harm if it were wrong. */
  readonly sure?: true;
};
type Known<Q extends QuestionId> = Exclude<OptionOf<Q>, typeof unsure>;

/** The answer to `q` is, or holds, one of `is`. */
type Is<Q extends QuestionId> = Of<Q> & { readonly is: OptionOf<Q> | readonly OptionOf<Q>[] };
/** It is, or holds, an option beside these: also one that joins the catalogue later. */
type Except<Q extends QuestionId> = Of<Q> & { readonly except: readonly Known<Q>[] };
/** It is, or holds, one of these and no other option: an option that joins the catalogue later ends it. */
type Only<Q extends QuestionId> = Of<Q> & { readonly only: readonly Known<Q>[] };

/** One thing said of one question. */
export type Leaf = { [Q in QuestionId]: Is<Q> | Except<Q> }[QuestionId];
type OnlyLeaf = { [Q in QuestionId]: Only<Q> }[QuestionId];

/** Conditions are data: a guard, a selector, a "because you said", an arrow and a list of cases. */
export type Condition =
  | Leaf
  | OnlyLeaf
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

/** Whether one given option meets a leaf. */
export function meets(leaf: Leaf, option: string): boolean {
  if ('except' in leaf) return option !== unsure && !(leaf.except as readonly string[]).includes(option);
  return typeof leaf.is === 'string' ? leaf.is === option : (leaf.is as readonly string[]).includes(option);
}

/** The options that meet a leaf, of those that its question offers. */
export function named(leaf: Leaf, offered: readonly string[]): readonly string[] {
  return [...offered, unsure].filter((option) => meets(leaf, option));
}

/** `only` in the other leaves: one of these, and nothing except these. */
export function spelledOut({ only, ...leaf }: OnlyLeaf): { readonly all: readonly Condition[] } {
  return { all: [{ ...leaf, is: only } as Leaf, { not: { ...leaf, except: only } as Leaf }] };
}

/**
 * Whether `unsure` is only the word itself for this leaf: for `sure` leaves, for leaves that name it, and for questions
 * that would otherwise open a whole list.
 */
export function readsUnsureLiterally(leaf: Leaf): boolean {
  return leaf.sure === true || meets(leaf, unsure) || literalWhenUnsure.includes(leaf.q);
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
  if ('only' in condition) return holds(spelledOut(condition), answers, reading, negated);
  const given = chosen(answers, condition.q);
  if (given.includes(unsure) && !readsUnsureLiterally(condition)) return reading === 'advise';
  return given.some((option) => meets(condition, option)) !== negated;
}
