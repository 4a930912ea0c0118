import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Answers } from '../../flows/questions.ts';
import { corePath } from '../../src/guidance/asking.ts';
import { composePlan } from '../../src/guidance/planning.ts';
import { type Site, startSite } from '../support/site.ts';
import { furtherSituations, situations } from '../support/situations.ts';
import { type By, type Choices, running, walk } from '../support/walk.ts';

let site: Site;
/** What a visit asks for before any answer, in each language: answers must ask for nothing more, and nothing less. */
const anyone: Record<string, string[]> = {};
beforeAll(async () => {
  site = await startSite();
  for (const lang of ['ko', 'en']) {
    const visited = await visit(lang);
    await running(visited.page);
    anyone[lang] = await allRequests(visited);
    await visited.page.context().close();
  }
});
afterAll(() => site.close());

const ids = (page: Page, attribute: string) =>
  page
    .locator(`[data-view="plan"] [${attribute}]`)
    .evaluateAll((elements, name) => [...new Set(elements.map((element) => element.getAttribute(name)))], attribute);

/** Opens a page as a new visitor and notes everything that it asks for, from the first address on. */
async function visit(lang: string) {
  const page = await (await site.browser.newContext({ baseURL: site.url })).newPage();
  const requests: string[] = [];
  page.on('request', (request) => {
    requests.push([request.method(), request.url(), request.postData() ?? ''].join(' '));
  });
  await page.goto(`/${lang}/`);
  return { page, requests };
}

/** Modules come when they come: what is asked for counts, not in which order. */
async function allRequests({ page, requests }: Awaited<ReturnType<typeof visit>>): Promise<string[]> {
  await page.waitForLoadState('networkidle');
  return [...requests].sort();
}

/** Walks from the first question to the plan and compares both with the machine, and the requests with those of anyone. */
async function walkAndCompare(lang: string, answers: Answers, by: By) {
  const { page, requests } = await visit(lang);
  expect(await walk(page, answers as Choices, by)).toEqual(corePath(answers));
  const plan = composePlan(answers);
  await page.locator('[data-view="plan"] [data-step]').first().waitFor();
  expect(await ids(page, 'data-step')).toEqual(plan.steps.map((step) => step.id));
  expect(new Set(await ids(page, 'data-contact'))).toEqual(
    new Set([...plan.contacts, ...plan.steps.flatMap((step) => step.contacts)]),
  );
  expect(new URL(page.url()).pathname).toBe(`/${lang}/`);
  expect(await allRequests({ page, requests })).toEqual(anyone[lang]);
  await page.context().close();
}

describe.each(['ko', 'en'])('from the first question to the plan at /%s/', (lang) => {
  test.each(Object.entries(situations))('%s, by mouse', (_, answers) => walkAndCompare(lang, answers, 'mouse'));
  test.each(Object.entries(situations))('%s, by keyboard', (_, answers) => walkAndCompare(lang, answers, 'keyboard'));
  test.each(Object.entries(furtherSituations))('%s', (_, answers) => walkAndCompare(lang, answers, 'mouse'));
});
