import { readdirSync, readFileSync } from 'node:fs';
import { assertedLeaves } from '../../src/engine/because.ts';
import { type Answers, chosen, type Leaf, meets, named } from '../../src/engine/condition.ts';
import type { Guide, Guidebook, Planbook } from '../../src/engine/guidebook.ts';
import { guidesOf } from '../../src/engine/order.ts';
import { paths } from './paths.ts';

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
    uncontacted(book, plan),
    untried(book),
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

/** An option without a contact, of a question whose options have each one of their own, or a step that names one. */
function uncontacted(book: Guidebook, { contacts, steps }: Planbook): string[] {
  return Object.entries(book.questions).flatMap(([question, { options }]) => {
    const own = options.filter((option) => `${question}-${option}` in contacts);
    if (own.length < 2) return [];
    const turned = Object.values(steps)
      .filter((step) => step.contacts)
      .map(({ when }) => when);
    const named = turned.flatMap((when) => (when ? assertedLeaves(when) : [])).filter(({ q }) => q === question);
    return options
      .filter((option) => !own.includes(option) && !named.some((leaf) => 'is' in leaf && meets(leaf, option)))
      .map(
        (option) =>
          `flows/contacts/${question}s.ts: write the contact '${question}-${option}', with when: { q: '${question}', is: '${option}' }.`,
      );
  });
}

/** A question or a situation of a guide that no path written by hand has. */
function untried(book: Guidebook): string[] {
  const passed = new Set(paths.flatMap(({ core, fitting }) => [...core, ...fitting]));
  const answered = (leaf: Leaf) =>
    paths.some(({ answers }) => chosen(answers as Answers, leaf.q).some((option) => meets(leaf, option)));
  return guidesOf(book)
    .filter(
      ({ when, asks }) =>
        (when && !assertedLeaves(when).every(answered)) || Object.keys(asks).some((question) => !passed.has(question)),
    )
    .map(
      ({ id, asks }) =>
        `tests/support/paths.ts: write a row for who is in the guide ${id}, with its questions: ${Object.keys(asks).join(' ')}.`,
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
