import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stepIds } from '../../flows/order.ts';
import type { Answers } from '../../flows/questions.ts';
import { composePlan } from '../../src/guidance/planning.ts';
import { wholeCase } from '../support/answer-sets.ts';
import { furtherSituations } from '../support/situations.ts';

const eachPlan = (check: (plan: ReturnType<typeof composePlan>) => void) =>
  fc.assert(
    fc.property(wholeCase, (answers) => check(composePlan(answers))),
    { numRuns: 500 },
  );

describe('the plan', () => {
  test('has at least eight steps when everything is unsure', () => {
    const unsure: Answers = furtherSituations['everything unsure'] ?? {};
    expect(unsure.happened).toEqual(['unsure']);
    expect(composePlan(unsure).steps.length).toBeGreaterThanOrEqual(8);
  });

  test('keeps the one order, whatever is answered', () => {
    eachPlan(({ steps }) => {
      const ids = steps.map((step) => step.id);
      expect(ids).toEqual(stepIds.filter((id) => ids.includes(id)));
    });
  });

  test('names for today the first three steps that are something to do', () => {
    eachPlan(({ steps, today }) => {
      const doing = steps.filter((step) => step.phase !== 'doNot').map((step) => step.id);
      expect(today).toEqual(doing.slice(0, 3));
    });
  });
});
