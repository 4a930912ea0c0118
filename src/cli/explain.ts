import type { Problem } from '../guidance/asking.ts';

export const usage =
  'Usage: npm run --silent plan -- --lang ko|en [--answers answers.json]   (or answers on standard input)';

const namedAtMost = 20;
const charactersAtMost = 60;
const lineAtMost = 4_000;

/** One clear line for one fault of an answer set. */
export function explain(problem: Problem): string {
  switch (problem.kind) {
    case 'notAnObject':
      return 'The answers must be one object, such as {"happened": ["threatened"], "age": "adult"}.';
    case 'unknownQuestions':
      return `${listed(problem.fields.map(clipped))}: there is no such question. Allowed: ${problem.allowed.join(', ')}.`;
    case 'notAList':
      return `${problem.field}: takes a list of options. Allowed: ${problem.allowed.join(', ')}.`;
    case 'notOneOption':
      return `${problem.field}: takes one option, as text. Allowed: ${problem.allowed.join(', ')}.`;
    case 'unknownOptions':
      return `${problem.field}: ${listed(problem.values.map(described))} is not an option. Allowed: ${problem.allowed.join(', ')}.`;
  }
}

/** The fault of a question that is answered twice, of which JSON would keep the last without a word. */
export function explainTwice(fields: readonly string[]): string {
  return `${listed(fields.map(clipped))}: given more than once. Give each question once.`;
}

/**
 * A line that a terminal shows and does not obey: control characters, those that turn the direction of writing, and
 * whatever else has no shape of its own stand as their code. What goes on without end is cut.
 */
export function harmless(line: string): string {
  return line
    .slice(0, lineAtMost)
    .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}

/** As much of a text from outside as a message may hold. */
export function clipped(text: string): string {
  const characters = [...text.slice(0, 2 * charactersAtMost + 2)];
  return characters.length > charactersAtMost ? `${characters.slice(0, charactersAtMost).join('')}…` : text;
}

function listed(names: readonly string[]): string {
  const more = names.length - namedAtMost;
  return more > 0 ? `${names.slice(0, namedAtMost).join(', ')} and ${more} more` : names.join(', ');
}

/** A value may be nested deeper than any stack: of lists and objects only the kind is named. */
function described(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  return typeof value === 'string' ? `"${clipped(value)}"` : clipped(String(value));
}
