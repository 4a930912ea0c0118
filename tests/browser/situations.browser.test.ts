import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Answers } from '../../flows/questions.ts';
import { corePath } from '../../src/engine/path.ts';
import { composePlan } from '../../src/engine/plan.ts';
import { type Site, startSite } from '../support/site.ts';
import { furtherSituations, situations } from '../support/situations.ts';
import { type By, type Choices, walk } from '../support/walk.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

const ids = (page: Page, attribute: string) =>
  page
    .locator(`[data-view="plan"] [${attribute}]`)
    .evaluateAll((elements, name) => [...new Set(elements.map((element) => element.getAttribute(name)))], attribute);

/** Walks from the first question to the plan and compares both with the machine. */
async function walkAndCompare(lang: string, answers: Answers, by: By) {
  const page = await site.open(`/${lang}/`);
  expect(await walk(page, answers as Choices, by)).toEqual(corePath(answers));
  const plan = composePlan(answers);
  await page.locator('[data-view="plan"] [data-step]').first().waitFor();
  expect(await ids(page, 'data-step')).toEqual(plan.steps.map((step) => step.id));
  expect(new Set(await ids(page, 'data-contact'))).toEqual(
    new Set([...plan.contacts, ...plan.steps.flatMap((step) => step.contacts)]),
  );
  expect(new URL(page.url()).pathname).toBe(`/${lang}/`);
  await page.context().close();
}

describe.each(['ko', 'en'])('from the first question to the plan at /%s/', (lang) => {
  test.each(Object.entries(situations))('%s, by mouse', (_, answers) => walkAndCompare(lang, answers, 'mouse'));
  test.each(Object.entries(situations))('%s, by keyboard', (_, answers) => walkAndCompare(lang, answers, 'keyboard'));
  test.each(Object.entries(furtherSituations))('%s', (_, answers) => walkAndCompare(lang, answers, 'mouse'));
});
