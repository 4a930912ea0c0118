import type { BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';
import { exitAddress } from '../../flows/emergency.ts';
import { type Breakage, breakModule, type End, goOn, stillSafe } from './breaking.ts';
import type { Site } from './site.ts';
import type { Choices } from './walk.ts';

const safe = [exitAddress, 'tel:112', 'sms:112', 'tel:109', 'tel:1366'];

/** A visitor for whom the page outside answers with a plain text. */
export async function visitor(site: Site): Promise<Page> {
  return enter(await site.browser.newContext({ baseURL: site.url }));
}

/** The same in a browser that was started in another way. */
export async function enter(context: BrowserContext): Promise<Page> {
  context.setDefaultTimeout(30_000);
  await context.route(`${exitAddress}**`, (route) => route.fulfill({ contentType: 'text/html', body: 'outside' }));
  return context.newPage();
}

/** Where the journey ends with one module broken; if not in the plan, the words say what to do. */
export async function endsWith(page: Page, address: string, how: Breakage, answers: Choices): Promise<End> {
  await page.clock.install();
  await breakModule(page, address, how);
  await page.goto('/en/', { waitUntil: 'commit' });
  await page.locator('fieldset[data-question="safety"]').waitFor();
  const end = await goOn(page, answers);
  // The clock of the tests hides how parts were answered: that one is gone is told in tests/deep/newer-build.
  if (end === 'trouble')
    expect(await page.textContent('.trouble')).toMatch(/Try once more.*new tab.*numbers at the top/);
  if (end === 'waiting') expect(await page.textContent('#app')).toMatch(/open this page again.*numbers at the top/);
  return end;
}

/** Contacts and exit stand uncovered; then the exit leaves. */
export async function leaves(page: Page): Promise<void> {
  expect(await stillSafe(page)).toEqual(safe);
  await page.click('#leave');
  await page.waitForURL(exitAddress);
  await page.context().close();
}
