import type { OptionOf, QuestionId } from './questions.ts';

type Of<Q extends QuestionId> = {
  readonly q: Q;
  /** Met by the named options alone, never by `unsure`: for what would harm if it were wrong. */
  readonly sure?: true;
};
type Known<Q extends QuestionId> = Exclude<OptionOf<Q>, 'unsure'>;

/** The answer to `q` is, or holds, one of `is`. */
type Is<Q extends QuestionId> = Of<Q> & { readonly is: OptionOf<Q> | readonly OptionOf<Q>[] };
/** It is, or holds, an option beside these: also one that joins the catalogue later. */
type Except<Q extends QuestionId> = Of<Q> & { readonly except: readonly Known<Q>[] };
/** It is, or holds, one of these and no other option: an option that joins the catalogue later ends it. */
type Only<Q extends QuestionId> = Of<Q> & { readonly only: readonly Known<Q>[] };

/** One thing said of one question. */
type Leaf = { [Q in QuestionId]: Is<Q> | Except<Q> }[QuestionId];
type OnlyLeaf = { [Q in QuestionId]: Only<Q> }[QuestionId];

/** Conditions are data: a guard, a selector, a "because you said", an arrow and a list of cases. */
export type Condition =
  | Leaf
  | OnlyLeaf
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };
