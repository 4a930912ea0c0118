import { askWhen } from '../../flows/asking.ts';
import {
  type Condition,
  type Leaf,
  named,
  type Reading,
  readsUnsureLiterally,
  spelledOut,
} from '../../flows/condition.ts';
import { exclusiveOptions, type QuestionId, questions, unsure } from '../../flows/questions.ts';

/**
 * A condition as a CSS selector, for pages that decide without the engine:
 * `form.matches(selector)` is true when the condition holds for the answers that count among
 * those checked in the form. It is compiled from the same data, and counts as `applicable` does:
 * options that give way to others, and answers to questions that are not asked, do not count.
 */
export function selectorFor(condition: Condition, reading: Reading): string {
  return `:is(${compile(condition, reading, false)})`;
}

function compile(condition: Condition, reading: Reading, negated: boolean): string {
  if ('not' in condition) return compile(condition.not, reading, !negated);
  if ('all' in condition || 'any' in condition) {
    const parts = ('all' in condition ? condition.all : condition.any).map((part) => compile(part, reading, negated));
    if ('all' in condition !== negated) return parts.map((part) => `:is(${part})`).join('') || '*';
    return parts.join(',') || ':not(*)';
  }
  if ('only' in condition) return compile(spelledOut(condition), reading, negated);
  return compileLeaf(condition, reading, negated);
}

/** A leaf whose question is not asked is unanswered, also where its input is still checked out of sight. */
function compileLeaf(leaf: Leaf, reading: Reading, negated: boolean): string {
  const asked = askedSelector(leaf.q);
  const said = `${asked}:is(${named(leaf, questions[leaf.q].options)
    .map((option) => given(leaf.q, option))
    .join(',')})`;
  const raw = negated ? `:not(${said})` : said;
  if (readsUnsureLiterally(leaf)) return raw;
  const notSure = `${asked}${given(leaf.q, unsure)}`;
  if (reading === 'ask') return negated ? `${raw}:not(${notSure})` : raw;
  return negated ? raw : `${raw},${notSure}`;
}

function askedSelector(question: QuestionId): string {
  const condition = askWhen[question];
  return condition === undefined ? '' : selectorFor(condition, 'ask');
}

/**
 * The option is checked, and no option that wins over it is. One `:has()` for each option, and by id: browsers remember
 * the outcome of equal ones, and pages with hundreds of rules stay quick.
 */
function given(question: QuestionId, option: string): string {
  const winners = questions[question].many && exclusiveOptions.includes(option) ? winnersOver(question, option) : [];
  return `${checked(question, option)}${winners.map((winner) => `:not(${checked(question, winner)})`).join('')}`;
}

function winnersOver(question: QuestionId, option: string): string[] {
  return questions[question].options.filter(
    (other) => other !== option && (option === unsure || !exclusiveOptions.includes(other)),
  );
}

/** Every input bears its question and option as its id. */
function checked(question: QuestionId, option: string): string {
  return `:has(#${question}-${option}:checked)`;
}
