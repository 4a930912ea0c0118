import { type Condition, type Leaf, named, type Reading, readsUnsureLiterally } from '../../flows/condition.ts';
import { exclusiveOptions, type QuestionId, questions, unsure } from '../../flows/questions.ts';

/**
 * A condition as a CSS selector, for pages that decide without the engine: `form.matches(selector)` is true when the
 * condition holds for what is checked in the form. It reads the form as it stands: a question that may be hidden must
 * bring its own `askWhen` (see `onepage`). `unsure` counts only alone, as everywhere.
 * @returns a selector list of simple `:has()` and `:not()` terms
 */
export function selectorFor(condition: Condition, reading: Reading): string {
  return `:is(${compile(condition, reading, false)})`;
}

function compile(condition: Condition, reading: Reading, negated: boolean): string {
  if ('not' in condition) return compile(condition.not, reading, !negated);
  if ('all' in condition || 'any' in condition) {
    const parts = ('all' in condition ? condition.all : condition.any).map((part) => compile(part, reading, negated));
    return 'all' in condition !== negated ? parts.map((part) => `:is(${part})`).join('') : parts.join(',');
  }
  return compileLeaf(condition, reading, negated);
}

function compileLeaf(leaf: Leaf, reading: Reading, negated: boolean): string {
  const said = named(leaf).map((option) => given(leaf.q, option));
  const raw = negated ? `:not(${said.join(',')})` : said.join(',');
  if (readsUnsureLiterally(leaf)) return raw;
  const notSure = given(leaf.q, unsure);
  if (reading === 'advise') return `${raw},${notSure}`;
  return negated ? `${raw}:not(${notSure})` : raw;
}

/** The option is checked, and no option that wins over it is. */
function given(question: QuestionId, option: string): string {
  const winners = questions[question].many && exclusiveOptions.includes(option) ? winnersOver(question, option) : [];
  const checked = `:has(${checkedOption(question, option)})`;
  if (winners.length === 0) return checked;
  return `${checked}:not(:has(${winners.map((winner) => checkedOption(question, winner)).join(',')}))`;
}

function winnersOver(question: QuestionId, option: string): string[] {
  return questions[question].options.filter(
    (other) => other !== option && (option === unsure || !exclusiveOptions.includes(other)),
  );
}

function checkedOption(question: QuestionId, option: string): string {
  return `[name="${question}"][value="${option}"]:checked`;
}
