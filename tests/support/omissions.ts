import { readdirSync, readFileSync } from 'node:fs';
import { assertedLeaves } from '../../src/engine/because.ts';
import { meets, named } from '../../src/engine/condition.ts';
import type { Guide, Guidebook, Planbook } from '../../src/engine/guidebook.ts';
import { guidesOf } from '../../src/engine/order.ts';

type Words = { readonly [key: string]: string | Words };

/**
 * What is missing of a guide, a question, an option or a step that someone has begun to add: the lines to write. Only the
 * first kind that is missing, since what follows from it goes with it.
 */
export function omissions(book: Guidebook, plan: Planbook, root = '.'): string[] {
  const kinds = [
    unlisted(book, root),
    unguided(book),
    unasked(book),
    unadvised(book, plan),
    unworded(book, plan, root),
  ];
  return kinds.find((lines) => lines.length > 0) ?? [];
}

/** A guide's file that the guidebook does not list. */
function unlisted(book: Guidebook, root: string): string[] {
  const listed = book.guides.map(({ id }) => `${id}.ts`);
  const found = readdirSync(`${root}/flows/guides`);
  return [
    ...found
      .filter((file) => !listed.includes(file))
      .map((file) => `flows/guidebook.ts: add ${camel(file.replace('.ts', ''))}, from ./guides/${file}, to guides.`),
    ...listed
      .filter((file) => !found.includes(file))
      .map((file) => `flows/guides/${file}: a guide stands in the file of its id.`),
  ];
}

/** A situation that no guide is for. */
function unguided(book: Guidebook): string[] {
  const [situations = ''] = book.guides.flatMap(({ when }) => (when ? assertedLeaves(when).map(({ q }) => q) : []));
  const options = book.questions[situations]?.options ?? [];
  const guided = book.guides.flatMap(({ when }) =>
    when ? assertedLeaves(when).flatMap((leaf) => named(leaf, options)) : [],
  );
  return options
    .filter((option) => !guided.includes(option))
    .map(
      (option) =>
        `flows/guides/<guide>.ts: write the guide for ${option}, with when: { q: '${situations}', is: '${option}' }, or name it in the when of another.`,
    );
}

/** A question that nobody asks. */
function unasked(book: Guidebook): string[] {
  const asked = guidesOf(book).flatMap(({ asks }) => Object.keys(asks));
  return Object.keys(book.questions)
    .filter((question) => !asked.includes(question))
    .map((question) => `flows/guides/<guide>.ts: add ${question}: {} to the asks of the guide that needs it.`);
}

/** A guide that ends in no step of its own: what stands for everyone but some (`except`) is nobody's own. */
function unadvised(book: Guidebook, { steps }: Planbook): string[] {
  const optionsOf = (question: string) => book.questions[question]?.options ?? [];
  const leaves = Object.values(steps).flatMap(({ when }) => (when ? assertedLeaves(when) : []));
  const brings = ({ when }: Guide) =>
    when === undefined ||
    assertedLeaves(when).every((one) =>
      named(one, optionsOf(one.q)).every((option) =>
        leaves.some((leaf) => leaf.q === one.q && 'is' in leaf && meets(leaf, option)),
      ),
    );
  return book.guides
    .filter((guide) => !brings(guide))
    .map(
      ({ id }) =>
        `flows/plan/phases/<phase>.ts: write a step whose when is the situation of the guide ${id}, where it is to be read.`,
    );
}

/** A question, an option or a step without words. */
function unworded(book: Guidebook, { steps, order, bans }: Planbook, root: string): string[] {
  const needed = [
    ...Object.entries(book.questions).flatMap(([id, { options }]) => [
      ['questions', `${id}.label`] as const,
      ...options.map((option) => ['questions', `${id}.options.${option}.label`] as const),
    ]),
    ...Object.keys(steps).flatMap((id) =>
      ['title', 'body', 'why', ...(order[bans]?.includes(id) ? [] : ['how'])].map(
        (part) => ['steps', `${id}.${part}`] as const,
      ),
    ),
  ];
  return readdirSync(`${root}/locales`).flatMap((language) => {
    const read = (file: string): Words => JSON.parse(readFileSync(`${root}/locales/${language}/${file}.json`, 'utf8'));
    const words = { questions: read('questions'), steps: read('steps') };
    return needed
      .filter(([file, key]) => !hasWords(words[file], key))
      .map(([file, key]) => `locales/${language}/${file}.json: write the words of ${key}.`);
  });
}

function hasWords(words: Words, key: string): boolean {
  const found = key
    .split('.')
    .reduce<Words | string | undefined>((at, part) => (typeof at === 'object' ? at[part] : undefined), words);
  return typeof found === 'string' && found.trim() !== '';
}

function camel(id: string): string {
  return id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
