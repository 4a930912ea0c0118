import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Condition } from '../../flows/condition.ts';
import { contacts } from '../../flows/contacts.ts';
import { type Answers, privateQuestions, type QuestionId } from '../../flows/questions.ts';
import { steps } from '../../flows/steps.ts';
import { leavesOf } from '../../src/engine/condition.ts';
import { applicable, asking, questionIds } from '../../src/guidance/asking.ts';
import { asPrinted } from '../../src/guidance/page.ts';
import { composePlan, paperOf } from '../../src/guidance/planning.ts';
import { casesOf, wholeCase } from '../support/answer-sets.ts';

const { holds } = asking.reader;
const standsOnPaper = (condition: Condition, answers: Answers) => holds(asPrinted(condition), answers, 'advise');

const isPrivate = (question: string) => privateQuestions.includes(question as QuestionId);
const part = (answers: Answers, wanted: (question: string) => boolean): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([question]) => wanted(question)));
const publicOf = (answers: Answers) => part(answers, (question) => !isPrivate(question));
const privateOf = (answers: Answers) => part(answers, isPrivate);

/** All that paper shows: steps with their sentences, what comes first, whom to call, to whom it speaks. */
function printed(given: Answers) {
  const plan = composePlan(given);
  const onPaper = plan.steps.filter((step) => step.onPaper);
  return {
    ...paperOf(plan, given),
    steps: onPaper.map(({ id, phase, contacts, offences, caveatsOnPaper }) => ({
      id,
      phase,
      contacts,
      offences,
      caveats: caveatsOnPaper,
    })),
    audience: plan.audience,
    merelyReceived: plan.merelyReceived,
    otherPhone: plan.otherPhone,
  };
}

/** What is said to the private questions alone: nothing, or any of their answers. */
const privateAlone = [{}, ...fc.sample(wholeCase, { numRuns: 400, seed: 20261128 }).map(privateOf)];

const records: readonly { readonly when?: Condition }[] = [...Object.values(steps), ...Object.values(contacts)];
const conditions = [...new Set(records.flatMap(({ when }) => when ?? []))];

describe('paper', () => {
  test('is the same for any answers when other private ones take the place of theirs', () => {
    fc.assert(
      fc.property(wholeCase, fc.constantFrom(...privateAlone), (given, others) => {
        expect(JSON.stringify(printed({ ...publicOf(given), ...others }))).toBe(JSON.stringify(printed(given)));
      }),
      { numRuns: 4_000 },
    );
  });

  test('reads every condition alike whatever private answers are given, and never wider than the screen does', () => {
    let decided = 0;
    for (const condition of conditions) {
      for (const answers of casesOf(condition).map(applicable)) {
        const shown = standsOnPaper(condition, answers);
        expect(shown).toBe(standsOnPaper(condition, applicable(publicOf(answers))));
        if (shown) expect(holds(condition, answers, 'advise')).toBe(true);
        else decided += holds(condition, answers, 'advise') ? 1 : 0;
      }
    }
    expect(decided).toBeGreaterThan(50);
  });

  test('shows what no private answer decides as the screen does', () => {
    const free = conditions.filter((condition) => !leavesOf(condition).some((leaf) => isPrivate(leaf.q)));
    expect(free.length).toBeGreaterThan(30);
    for (const condition of free)
      for (const answers of casesOf(condition).map(applicable))
        expect(standsOnPaper(condition, answers)).toBe(holds(condition, answers, 'advise'));
  });
});

describe('what the rule rests on', () => {
  test('a private answer opens no question that is not private', () => {
    const opened = questionIds.filter((question) => {
      const when = asking.askWhen.get(question);
      return when !== undefined && leavesOf(when).some((leaf) => isPrivate(leaf.q));
    });
    expect(opened.filter((question) => !isPrivate(question))).toEqual([]);
    expect(opened).toContain('gaveIn');
  });
});
