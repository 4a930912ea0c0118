import {
  type Answers,
  type Condition,
  chosen,
  type Leaf,
  meets,
  type Reader,
  spelledOut,
  unsure,
} from './condition.ts';

/** An answer that put a step into the plan. */
export type Because = { readonly question: string; readonly options: readonly string[] };

/**
 * The answers that meet a condition: of every leaf that is asked to hold, the options given that it names, or `unsure`
 * where that met it. What a person did not say (leaves under `not`) is no reason.
 * @param answers applicable answers for which the condition holds
 */
export function becauseOf(condition: Condition | undefined, answers: Answers, reader: Reader): Because[] {
  const met = new Map<string, Set<string>>();
  for (const leaf of condition === undefined ? [] : assertedLeaves(condition)) {
    for (const option of meeting(leaf, answers, reader)) met.set(leaf.q, (met.get(leaf.q) ?? new Set()).add(option));
  }
  return [...met].map(([question, options]) => ({
    question,
    options: chosen(answers, question).filter((option) => options.has(option)),
  }));
}

function meeting(leaf: Leaf, answers: Answers, { readsUnsureLiterally }: Reader): string[] {
  return chosen(answers, leaf.q).filter(
    (option) => meets(leaf, option) || (option === unsure && !readsUnsureLiterally(leaf)),
  );
}

/** The leaves that are asked to hold. */
export function assertedLeaves(condition: Condition, negated = false): Leaf[] {
  if ('not' in condition) return assertedLeaves(condition.not, !negated);
  if ('all' in condition) return condition.all.flatMap((part) => assertedLeaves(part, negated));
  if ('any' in condition) return condition.any.flatMap((part) => assertedLeaves(part, negated));
  if ('only' in condition) return assertedLeaves(spelledOut(condition), negated);
  return negated ? [] : [condition];
}
