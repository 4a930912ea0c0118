import { askWhen } from '../../flows/asking.ts';
import { type Condition, type Leaf, named, spelledOut } from '../../flows/condition.ts';
import { type Answers, optionsOf, type QuestionId, questionIds, questions, unsure } from '../../flows/questions.ts';

/** Every leaf of a condition, wherever it stands. */
export function leavesOf(condition: Condition): Leaf[] {
  if ('not' in condition) return leavesOf(condition.not);
  if ('all' in condition) return condition.all.flatMap(leavesOf);
  if ('any' in condition) return condition.any.flatMap(leavesOf);
  if ('only' in condition) return leavesOf(spelledOut(condition));
  return [condition];
}

/**
 * Every case that a condition can tell apart: the product, over the questions it mentions and those that decide whether
 * these are asked, of no answer, `unsure`, each option it names, one that it does not name, and, where a question takes
 * many, all named options together and one named with one unnamed.
 */
export function casesOf(condition: Condition): Answers[] {
  const mentioned = mentionedOptions(condition);
  return questionIds
    .filter((question) => mentioned.has(question))
    .reduce<Answers[]>(
      (cases, question) => {
        const values = valuesFor(question, mentioned.get(question) ?? new Set());
        return cases.flatMap((answers) =>
          values.map((value) => (value === undefined ? answers : { ...answers, [question]: value })),
        );
      },
      [{}],
    );
}

function mentionedOptions(condition: Condition): Map<QuestionId, Set<string>> {
  const mentioned = new Map<QuestionId, Set<string>>();
  const visit = (leaf: Leaf) => {
    const options = mentioned.get(leaf.q) ?? new Set();
    const isNew = options.size === 0;
    for (const option of named(leaf, questions[leaf.q].options)) options.add(option);
    mentioned.set(leaf.q, options);
    const asked = askWhen[leaf.q];
    if (isNew && asked !== undefined) leavesOf(asked).forEach(visit);
  };
  leavesOf(condition).forEach(visit);
  return mentioned;
}

function valuesFor(question: QuestionId, options: ReadonlySet<string>): unknown[] {
  const offered: readonly string[] = optionsOf(question);
  const relevant = offered.filter((option) => options.has(option) && option !== unsure);
  const other = offered.find((option) => !options.has(option) && option !== unsure);
  const single = [...relevant, ...(other === undefined ? [] : [other]), unsure];
  if (!questions[question].many) return [undefined, ...single];
  const together = relevant.length > 1 ? [relevant] : [];
  const mixed = relevant[0] !== undefined && other !== undefined ? [[relevant[0], other]] : [];
  return [undefined, ...single.map((option) => [option]), ...together, ...mixed];
}
