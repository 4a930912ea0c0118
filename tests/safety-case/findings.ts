import type { Answers } from '../../flows/questions.ts';
import type { SafetyRule } from '../../flows/safety-rule.ts';
import type { Book } from './book.ts';
import { breaks, type Case } from './requirements.ts';

/** How often a rule spoke, and the first answers for which a plan broke it. */
type Finding = { spoken: number; readonly broken: Answers[] };

/** What was found for each rule, beside each situation; `''` for answers that name none. */
export type Findings = ReadonlyMap<string, ReadonlyMap<string, Finding>>;

/** Holds the rules against the plan of each of these answers; each plan is composed once for all of them. */
export function examine(rules: readonly SafetyRule[], cases: Iterable<Answers>, book: Book): Findings {
  const findings = new Map(rules.map(({ id }) => [id, new Map<string, Finding>()]));
  for (const answers of cases) {
    const plan = book.composePlan(answers);
    const one: Case = { answers, plan, ids: plan.steps.map((step) => step.id) };
    const situations = answers.happened ?? [''];
    for (const { id, when, holds } of rules) {
      if (when !== undefined && !book.holds(when, answers, 'advise')) continue;
      const broken = holds.some((requirement) => breaks(requirement, one, book));
      for (const situation of situations) note(findings.get(id), situation, answers, broken);
    }
  }
  return findings;
}

function note(found: Map<string, Finding> | undefined, situation: string, answers: Answers, broken: boolean) {
  const finding = found?.get(situation) ?? { spoken: 0, broken: [] };
  finding.spoken += 1;
  if (broken && finding.broken.length < 3) finding.broken.push(answers);
  found?.set(situation, finding);
}

/** The rules that some answers break. */
export function brokenRules(findings: Findings): string[] {
  return [...findings].filter(([, by]) => [...by.values()].some(({ broken }) => broken.length > 0)).map(([id]) => id);
}
