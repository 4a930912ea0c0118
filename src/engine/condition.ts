/** What was answered, by question: one option, or a list where the question takes several. */
export type Answers = { readonly [question: string]: string | readonly string[] | undefined };

type Of = {
  readonly q: string;
  /** Met by the named options alone, never by `unsure`. */
  readonly sure?: true;
};

/** One thing said of one question: the answer is, or holds, one of `is`, or an option beside those of `except`. */
export type Leaf = (Of & { readonly is: string | readonly string[] }) | (Of & { readonly except: readonly string[] });
/** It is, or holds, one of these and no other option. */
type Only = Of & { readonly only: readonly string[] };

/** Conditions are data: a guard, a selector, a "because you said", an arrow and a list of cases. */
export type Condition =
  | Leaf
  | Only
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

/**
 * How `unsure` is read. `advise`: it meets every leaf, also under `not`, so that nobody gets less
 * help for not knowing. `ask`: it meets none, so that it opens no further question.
 */
export type Reading = 'advise' | 'ask';

/** Stands at every question: "not sure, or rather not say". */
export const unsure = 'unsure';

/** The options given to a question, as a list; empty when it is unanswered. */
export function chosen(answers: Answers, question: string): readonly string[] {
  const value = answers[question];
  return value === undefined ? [] : typeof value === 'string' ? [value] : value;
}

/** Whether one given option meets a leaf. */
export function meets(leaf: Leaf, option: string): boolean {
  if ('except' in leaf) return option !== unsure && !leaf.except.includes(option);
  return typeof leaf.is === 'string' ? leaf.is === option : leaf.is.includes(option);
}

/** The options that meet a leaf, of those that its question offers. */
export function named(leaf: Leaf, offered: readonly string[]): readonly string[] {
  return [...new Set([...offered, unsure])].filter((option) => meets(leaf, option));
}

/** `only` in the other leaves: one of these, and nothing except these. */
export function spelledOut({ only, ...leaf }: Only): { readonly all: readonly Condition[] } {
  return { all: [{ ...leaf, is: only }, { not: { ...leaf, except: only } }] };
}

/** Every leaf of a condition, wherever it stands. */
export function leavesOf(condition: Condition): Leaf[] {
  if ('not' in condition) return leavesOf(condition.not);
  if ('all' in condition) return condition.all.flatMap(leavesOf);
  if ('any' in condition) return condition.any.flatMap(leavesOf);
  if ('only' in condition) return leavesOf(spelledOut(condition));
  return [condition];
}

/**
 * Reads conditions for applicable answers (see `applicable`).
 * @param literalWhenUnsure questions at which `unsure` is only the word itself
 */
export function createReader(literalWhenUnsure: readonly string[]) {
  /** Also for `sure` leaves, and for leaves that name it. */
  function readsUnsureLiterally(leaf: Leaf): boolean {
    return leaf.sure === true || meets(leaf, unsure) || literalWhenUnsure.includes(leaf.q);
  }

  /**
   * Whether a condition holds. An unanswered question meets no leaf.
   * @param negated whether the condition stands under `not`
   */
  function holds(condition: Condition, answers: Answers, reading: Reading, negated = false): boolean {
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

  return { holds, readsUnsureLiterally };
}

export type Reader = ReturnType<typeof createReader>;
