import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Site, startSite } from '../support/site.ts';
import { situations } from '../support/situations.ts';
import { type Choices, choose, running, shownAction, walk } from '../support/walk.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

const shown = (page: Page) => page.locator('fieldset[data-question]:visible').first().getAttribute('data-question');
const filming = situations['a camera in a public bathroom'] as Choices;

describe.each(['ko', 'en'])('the journey at /%s/', (lang) => {
  test('back returns with the answer still chosen, and reload starts fresh', async () => {
    const page = await site.open(`/${lang}/`);
    await walk(page, filming, 'mouse', 'forWhom');
    await shownAction(page, 'back').click();
    expect(await shown(page)).toBe('happened');
    expect(await page.locator('input[name="happened"]:checked').count()).toBe(2);
    await page.reload();
    await running(page);
    expect(await shown(page)).toBe('safety');
    expect(await page.locator('input:checked').count()).toBe(0);
    await page.context().close();
  });

  test('changing an early answer keeps the later ones that still apply', async () => {
    const page = await site.open(`/${lang}/`);
    await walk(page, filming, 'mouse', 'offender');
    await page.locator('details.earlier > summary').click();
    await page.locator('[data-change="happened"]').click();
    await choose(page, 'happened', 'threatened');
    await shownAction(page, 'next').click();
    expect(await shown(page)).toBe('demand');
    await walk(page, { ...filming, demand: ['money'], alreadyGaveIn: 'no', originalHeld: 'no', installedFile: 'no' });
    const steps = await page
      .locator('[data-view="plan"] [data-step]')
      .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.step));
    expect(steps).toEqual(expect.arrayContaining(['rememberTheClues', 'saveTheThreats']));
    await page.context().close();
  });

  test('going on without a choice stays, says what to do, and loses nothing', async () => {
    const page = await site.open(`/${lang}/`);
    await running(page);
    await shownAction(page, 'next').click();
    expect(await shown(page)).toBe('safety');
    expect(await page.locator('[role="alert"]:visible').textContent()).toMatch(/\S/);
    await page.context().close();
  });

  test('back while an answer is changed leads to where that was begun', async () => {
    const page = await site.open(`/${lang}/`);
    await walk(page, filming, 'mouse', 'place');
    await page.locator('details.earlier > summary').click();
    await page.locator('[data-change="safety"]').click();
    await shownAction(page, 'back').click();
    expect(await shown(page)).toBe('place');
    await walk(page, filming);
    await page.locator('details.earlier > summary').click();
    await page.locator('[data-change="safety"]').click();
    await shownAction(page, 'back').click();
    await page.locator('[data-view="plan"] h1').waitFor();
    await page.context().close();
  });

  test('no answer stands in the address, the history state or any storage', async () => {
    const page = await site.open(`/${lang}/`);
    await walk(page, filming);
    expect(
      await page.evaluate(async () => ({
        address: location.search + location.hash,
        rows: history.length,
        state: history.state,
        stored: localStorage.length + sessionStorage.length,
        cookies: document.cookie,
        databases: (await indexedDB.databases()).length,
        caches: (await caches.keys()).length,
      })),
    ).toEqual({ address: '', rows: 2, state: null, stored: 0, cookies: '', databases: 0, caches: 0 });
    await page.context().close();
  });

  test('nothing is asked of another origin, and nothing fails', async () => {
    const page = await (await site.browser.newContext({ baseURL: site.url })).newPage();
    const foreign: string[] = [];
    const faults: string[] = [];
    page.on('request', (request) => {
      if (new URL(request.url()).origin !== site.url.replace(/\/$/, '')) foreign.push(request.url());
    });
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    await page.goto(`/${lang}/`);
    await walk(page, situations['all three at once'] as Choices);
    expect({ foreign, faults }).toEqual({ foreign: [], faults: [] });
    await page.context().close();
  });
});
