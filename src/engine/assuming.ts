import { type Condition, type Leaf, leavesOf, meets, named, spelledOut } from './condition.ts';

/** What is left of a condition to ask where another one holds: nothing (`true`), or that it never holds (`false`). */
export function assuming(
  known: Condition | undefined,
  condition: Condition,
  optionsOf: (question: string) => readonly string[],
): Condition | boolean {
  const given = known === undefined ? [] : leavesOf(known);
  return rest(condition, (leaf) =>
    given.some((one) => one.q === leaf.q && named(one, optionsOf(one.q)).every((option) => meets(leaf, option))),
  );
}

function rest(condition: Condition, isKnown: (leaf: Leaf) => boolean): Condition | boolean {
  if ('not' in condition) {
    const part = rest(condition.not, isKnown);
    return typeof part === 'boolean' ? !part : { not: part };
  }
  if ('only' in condition) return rest(spelledOut(condition), isKnown);
  if (!('all' in condition || 'any' in condition)) return isKnown(condition) ? true : condition;
  const settles = 'any' in condition;
  const parts = ('all' in condition ? condition.all : condition.any).map((part) => rest(part, isKnown));
  if (parts.includes(settles)) return settles;
  const open = parts.filter((part) => typeof part !== 'boolean');
  if (open.length < 2) return open[0] ?? !settles;
  return settles ? { any: open } : { all: open };
}
