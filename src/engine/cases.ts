import type { Asks } from './asking.ts';
import { type Answers, type Condition, type Leaf, leavesOf, named, unsure } from './condition.ts';

/**
 * Every case that a condition can tell apart: the product, over the questions it mentions and those that decide whether
 * these are asked, of no answer, `unsure`, each option it names, one that it does not name, and, where a question takes
 * many, all named options together and one named with one unnamed.
 */
export function casesOf(condition: Condition, asks: Asks): Answers[] {
  const mentioned = mentionedOptions(condition, asks);
  return [...asks.askWhen.keys()]
    .filter((question) => mentioned.has(question))
    .reduce<Answers[]>(
      (cases, question) => {
        const values = valuesFor(asks, question, mentioned.get(question) ?? new Set());
        return cases.flatMap((answers) =>
          values.map((value) => (value === undefined ? answers : { ...answers, [question]: value })),
        );
      },
      [{}],
    );
}

function mentionedOptions(condition: Condition, { askWhen, counting }: Asks): Map<string, Set<string>> {
  const mentioned = new Map<string, Set<string>>();
  const visit = (leaf: Leaf) => {
    const options = mentioned.get(leaf.q) ?? new Set();
    const isNew = options.size === 0;
    for (const option of named(leaf, counting.optionsOf(leaf.q))) options.add(option);
    mentioned.set(leaf.q, options);
    const asked = askWhen.get(leaf.q);
    if (isNew && asked !== undefined) leavesOf(asked).forEach(visit);
  };
  leavesOf(condition).forEach(visit);
  return mentioned;
}

type Value = string | readonly string[] | undefined;

function valuesFor({ book }: Asks, question: string, options: ReadonlySet<string>): Value[] {
  const { many = false, options: offered = [] } = book.questions[question] ?? {};
  const relevant = offered.filter((option) => options.has(option));
  const other = offered.find((option) => !options.has(option));
  const single = [...relevant, ...(other === undefined ? [] : [other]), unsure];
  if (!many) return [undefined, ...single];
  const together = relevant.length > 1 ? [relevant] : [];
  const mixed = relevant[0] !== undefined && other !== undefined ? [[relevant[0], other]] : [];
  return [undefined, ...single.map((option) => [option]), ...together, ...mixed];
}
