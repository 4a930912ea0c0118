import type { Condition } from '../../flows/condition.ts';
import type { Requirement, SafetyRule } from '../../flows/safety-rule.ts';
import type { Findings } from './findings.ts';

/** The safety case as a page for readers. */
export function safetyCasePage(
  rules: readonly SafetyRule[],
  findings: Findings,
  situations: readonly string[],
): string {
  const rows = rules.map(({ id, hazard, rule, when, holds }) => {
    const silent = situations.filter((situation) => !findings.get(id)?.has(situation));
    const cells = [
      `\`${id}\``,
      hazard,
      rule,
      when === undefined ? 'always' : conditionWords(when),
      holds.map(requirementWords).join('; '),
      silent.length === 0 ? '' : silent.join(', '),
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return [
    '# The safety case of the guidance',
    '',
    'Made from `flows/safety-rules.ts`; do not edit (`npx vitest run --project unit tests/safety-case -u` writes it anew).',
    'Each rule is held on the plan of all answers: for each step, question, contact and caveat, the product of the leaves of its own',
    'condition, those that decide whether its questions are asked included (`src/engine/cases.ts`), and 10,000 whole random cases',
    '(`tests/support/answer-sets.ts`); beside every situation that can be answered, and on a catalogue with one more option at every',
    'question. `tests/safety-case/planted-faults.test.ts` shows that each can fail. The rules are checked on effects, order and ids, not',
    'on prose; prose is linted by `tests/locales/words.test.ts`.',
    '',
    'Conditions are read as advice is (`docs/decisions/003-how-unsure-is-read.md`): `unsure` meets what does not say "surely".',
    '',
    '| Rule | Hazard | What it says | When | What must hold of the plan | Never speaks beside |',
    '|---|---|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

function conditionWords(condition: Condition): string {
  if ('not' in condition) return `not (${conditionWords(condition.not)})`;
  if ('all' in condition) return condition.all.map(bracketed).join(' and ');
  if ('any' in condition) return condition.any.map(bracketed).join(' or ');
  const surely = condition.sure ? 'surely ' : '';
  if ('only' in condition) return `${condition.q} is ${surely}only ${condition.only.join(' or ')}`;
  if ('is' in condition) return `${condition.q} is ${surely}${[condition.is].flat().join(' or ')}`;
  if (condition.except.length === 0) return `${condition.q} is ${surely}known`;
  return `${condition.q} is ${surely}other than ${condition.except.join(' or ')}`;
}

function bracketed(condition: Condition): string {
  return 'any' in condition || 'all' in condition ? `(${conditionWords(condition)})` : conditionWords(condition);
}

/** Field by field, as the data says it: `stands: dontPayOrSend`. */
function requirementWords(requirement: Requirement): string {
  return Object.entries(requirement)
    .map(([field, value]) => `${field}: ${valueWords(value)}`)
    .join(' ');
}

function valueWords(value: unknown): string {
  if (Array.isArray(value)) return value.join(', ');
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .map(([field, inner]) => `${field} ${valueWords(inner)}`)
    .join(' ');
}
