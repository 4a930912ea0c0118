import { describe, expect, test } from 'vitest';
import type { Condition } from '../../flows/condition.ts';
import { type StepId, stepIds } from '../../flows/order.ts';
import { safetyRules } from '../../flows/safety-rules.ts';
import type { Step } from '../../flows/step.ts';
import { steps } from '../../flows/steps.ts';
import { asking } from '../../src/guidance/asking.ts';
import { asPrinted } from '../../src/guidance/page.ts';
import { casesOf } from '../support/answer-sets.ts';

/** The steps that paper shows in no case of their condition. */
function neverPrinted(given: Readonly<Record<StepId, Step>>): StepId[] {
  const printed = (when: Condition) =>
    casesOf(when).some((answers) => asking.reader.holds(asPrinted(when), asking.applicable(answers), 'advise'));
  return stepIds.filter((id) => {
    const { when } = given[id];
    return when !== undefined && !printed(when);
  });
}

const kept = safetyRules.flatMap(({ holds }) => holds.flatMap((one) => ('offPaper' in one ? one.offPaper : [])));

describe('no more is left off the paper than the safety rules say', () => {
  test('every other step is printed in some case', () => {
    expect(neverPrinted(steps)).toEqual(stepIds.filter((id) => kept.includes(id)));
  });

  test('a step that comes to wait for a private answer is found', () => {
    const notWatched: Condition = { not: { q: 'safety', is: 'deviceWatched' } };
    const faulty = { ...steps, talkTo1366: { ...steps.talkTo1366, when: notWatched } };
    expect(neverPrinted(faulty)).toEqual(stepIds.filter((id) => id === 'talkTo1366' || kept.includes(id)));
  });
});
