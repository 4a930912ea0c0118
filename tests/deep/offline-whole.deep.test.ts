import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageIds } from '../../src/parts/page/page-ids.ts';
import { languages } from '../../src/words/languages.ts';
import { goOn } from '../support/breaking.ts';
import { launchChromium } from '../support/chromium.mjs';
import { type Host, startHost } from '../support/host.ts';
import { buildToKeep, held, keep, notFromTheWorker } from '../support/kept.ts';
import { disagreements, shownFor } from '../support/one-page.ts';
import { situations } from '../support/situations.ts';
import { type Choices, running } from '../support/walk.ts';

const build = await buildToKeep();
const addresses = Object.keys(build).filter((address) => address.endsWith('/'));

let browser: Browser;
let host: Host;
let page: Page;
let said: string[];
beforeAll(async () => {
  browser = await launchChromium();
  host = await startHost();
  const context = await browser.newContext();
  const first = await context.newPage();
  expect(await keep(first, host.url)).toBe('on');
  await first.close();
  await host.down();
  page = await context.newPage();
  said = [];
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && said.push(message.text()));
  page.on('pageerror', ({ message }) => said.push(message));
  // What this test itself breaks off by going on to the next page has not failed to come.
  page.on('requestfailed', (request) => {
    const { errorText } = request.failure() ?? {};
    if (errorText !== 'net::ERR_ABORTED') said.push(`${request.url()} did not come: ${errorText}`);
  });
});
afterAll(async () => {
  await browser.close();
  await host.up();
  await host.close();
});

describe('kept, with the server dead', () => {
  test(`all ${Object.keys(build).length} files are on the device, and each of ${addresses.length} pages comes from there`, async () => {
    expect(addresses.length).toBeGreaterThan(10);
    expect(await notFromTheWorker(page, host.url, build)).toEqual([]);
    const { workers, caches } = await held(page);
    expect([workers, Object.values(caches)]).toEqual([1, [build]]);
  });

  test.each(languages)('the interview goes from the first question in %s to the plan', async (language) => {
    for (const path of [`/${language}/`, `/${language}?from=elsewhere#x`, `/${language}/index.html`]) {
      await page.goto(`${host.url}${path}`);
      await running(page);
      expect(await goOn(page, situations['all three at once'] as Choices)).toBe('plan');
      expect(await page.locator('[data-view="plan"] [data-step]').count()).toBeGreaterThan(10);
    }
  });

  test('the language switches, and every page to read opens inside and by its own address', async () => {
    for (const language of languages) {
      const other = language === 'ko' ? 'en' : 'ko';
      await page.goto(`${host.url}/${language}/`);
      await running(page);
      await page.check('input[name="safety"][value="none"]');
      await page.click(`[data-to-language="${other}"]`);
      await page.locator(`html[lang="${other}"]`).waitFor();
      expect(await page.isChecked('input[name="safety"][value="none"]')).toBe(true);
      for (const id of pageIds) {
        await page.click(`a[data-page="${id}"]`);
        await page.locator(`[data-view="${id}"] h1`).waitFor();
      }
      for (const id of pageIds) {
        await page.goto(`${host.url}/${language}/${id}/`);
        await page.locator(`[data-view="${id}"] [data-action="leave-page"]`).waitFor();
        await page.locator('.page h1').waitFor();
      }
    }
    expect(said).toEqual([]);
  });

  test.each(languages)('without script, the page in %s shows what the engine says', async (language) => {
    const protocol = await page.context().newCDPSession(page);
    await protocol.send('Emulation.setScriptExecutionDisabled', { value: true });
    const response = await page.goto(`${host.url}/${language}/all/`);
    expect(response?.fromServiceWorker()).toBe(true);
    const cases = [{}, ...Object.values(situations)];
    expect(disagreements(cases, await shownFor(page, cases))).toEqual([]);
    await page.goto(`${host.url}/${language}/`);
    await page.locator('.no-script a').first().click();
    await page.waitForURL(`${host.url}/${language}/all/`);
    await protocol.send('Emulation.setScriptExecutionDisabled', { value: false });
  });

  test('the exit leaves', async () => {
    await page.goto(`${host.url}/ko/`);
    await running(page);
    await page.route(/^https:/, (route) => route.fulfill({ contentType: 'text/html', body: 'outside' }));
    await page.click('#leave');
    await page.waitForURL(/^https:/);
    expect(await page.textContent('body')).toBe('outside');
  });
});
