import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Condition } from '../../flows/condition.ts';
import type { Answers } from '../../flows/questions.ts';
import { steps } from '../../flows/steps.ts';
import { applicable, asking } from '../../src/guidance/asking.ts';
import { includedSteps } from '../../src/guidance/planning.ts';
import { casesOf, wholeCase } from '../support/answer-sets.ts';
import { confuseTwoOptions, disagreements, shownFor } from '../support/one-page.ts';
import { type Site, startSite } from '../support/site.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

/** For each case, whether the page's own rule for a part lets it show. Runs in the page. */
function ruleSays({ part, cases }: { part: string; cases: readonly unknown[] }): boolean[] {
  const asks = document.querySelector('.asks') as HTMLElement;
  const grouped = [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule instanceof CSSSupportsRule);
  const rule = grouped
    .flatMap((group) => [...group.cssRules])
    .find((one) => one instanceof CSSStyleRule && one.selectorText.endsWith(part));
  const hides = (rule as CSSStyleRule).selectorText.slice(0, -part.length).replace(/\s*[>~]?\s*(\.plan\s*)?$/, '');
  const inputs = [...asks.querySelectorAll('input')];
  return cases.map((answers) => {
    for (const input of inputs) {
      const question = input.closest('fieldset')?.dataset.question ?? '';
      const given = (answers as Record<string, string | readonly string[]>)[question];
      input.checked = given === input.value || (Array.isArray(given) && given.includes(input.value));
    }
    return !asks.matches(hides);
  });
}

async function faults(page: Page, part: string, condition: Condition, holds: (answers: Answers) => boolean) {
  const cases = casesOf(condition);
  const said = await page.evaluate(ruleSays, { part, cases });
  return cases.filter((answers, index) => said[index] !== holds(applicable(answers))).slice(0, 1);
}

describe('the page without script, against the engine', () => {
  // In parts: a busy machine shows 2,000 of them in more time than one test has.
  const whole = fc.sample(wholeCase, { numRuns: 2_000, seed: 4 });
  const parts = [0, 500, 1_000, 1_500].map((from) => [`${from + 1} to ${from + 500}`, from] as const);

  test.each(parts)('whole cases %s show the same questions, steps and contacts', async (_, from) => {
    const page = await site.open('/ko/all/', { javaScriptEnabled: false });
    const cases = whole.slice(from, from + 500);
    expect(disagreements(cases, await shownFor(page, cases))).toEqual([]);
  });

  test('each question shows in every case that its condition tells apart as the engine says', async () => {
    const page = await site.open('/en/all/', { javaScriptEnabled: false });
    const holds = (condition: Condition | undefined, answers: Answers) =>
      condition === undefined || asking.reader.holds(condition, answers, 'ask');
    for (const [id, places] of asking.places) {
      for (const [index, { when, askedBefore }] of places.entries()) {
        if (when === undefined) continue;
        const part =
          index === 0 ? `[data-asks="${id}"]:not([data-again])` : `[data-asks="${id}"][data-again="${index + 1}"]`;
        const conditions = [when, ...askedBefore] as Condition[];
        const shows = (answers: Answers) =>
          holds(conditions[0], answers) && !conditions.slice(1).some((earlier) => holds(earlier, answers));
        expect(await faults(page, part, { all: conditions }, shows), `${id} ${index}`).toEqual([]);
      }
    }
  });

  test('each step shows in every case that its condition tells apart as the engine says', async () => {
    const page = await site.open('/en/all/', { javaScriptEnabled: false });
    for (const [id, { when }] of Object.entries(steps)) {
      if (when === undefined) continue;
      expect(
        await faults(page, `[data-step="${id}"]`, when, (answers) =>
          includedSteps(answers).has(id as keyof typeof steps),
        ),
        id,
      ).toEqual([]);
    }
  });

  test('a compiler that confuses two options is caught', async () => {
    const page = await site.open('/ko/all/', { javaScriptEnabled: false });
    const cases = fc.sample(wholeCase, { numRuns: 60, seed: 5 });
    expect(await page.evaluate(confuseTwoOptions)).toBeGreaterThan(0);
    expect(disagreements(cases, await shownFor(page, cases))).not.toEqual([]);
  });
});
