import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { coveredAnywhere } from '../support/covered.ts';
import { changes, faultsAt, someWidths } from '../support/head.ts';
import { type Site, startSite } from '../support/site.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

const inPage = <Result>(page: Page, body: string) => page.evaluate<Result>(`(() => {${body}})()`);

describe.each(Object.entries(changes))('the head, %s', (_, change) => {
  test.each([
    ['/en/all/', false],
    ['/ko/', true],
  ])('of %s: exit, Clear, language and numbers share no point', async (path, javaScriptEnabled) => {
    const page = await site.open(path, { hasTouch: true, javaScriptEnabled });
    await inPage(page, change);
    const resize = (width: number) => page.setViewportSize({ width, height: 900 });
    expect(await faultsAt(someWidths, resize, (body) => inPage(page, body))).toEqual({});
    await page.context().close();
  });

  test('the exit stays whole and on top wherever the page is scrolled to, and 112 in a low window', async () => {
    const page = await site.open('/en/all/', { hasTouch: true });
    await inPage(page, change);
    for (const [width, height] of [
      [240, 640],
      [320, 568],
      [320, 256],
      [640, 300],
      [1024, 500],
    ] as const) {
      await page.setViewportSize({ width, height });
      await page.waitForTimeout(100);
      expect(await inPage(page, coveredAnywhere), `${width} × ${height}`).toEqual([]);
      const tall = await page.evaluate(() => document.documentElement.dataset.tall !== undefined);
      const call = page.locator('.emergency a[href="tel:112"]');
      if (!tall) await call.click({ trial: true });
    }
    await page.context().close();
  });
});

test('a word too long for any row breaks, and takes nothing away', async () => {
  const page = await site.open('/en/all/', { hasTouch: true });
  await page.locator('.head :is(.both, button, [data-to-language])').evaluateAll((all) => {
    for (const one of all) one.textContent = 'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(2);
  });
  const resize = (width: number) => page.setViewportSize({ width, height: 1600 });
  expect(await faultsAt(someWidths, resize, (body) => inPage(page, body))).toEqual({});
  await page.context().close();
});

test('what is scrolled to stops below the head, however high its words make it', async () => {
  const page = await site.open('/en/all/', { viewport: { width: 360, height: 900 } });
  await inPage(page, changes['no letters below 24 px'] ?? '');
  await page.waitForTimeout(100);
  const last = page.locator('.question input').last();
  await page.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }));
  await last.evaluate((input) => input.scrollIntoView({ block: 'start', behavior: 'instant' }));
  const bottom = await page.locator('.head').evaluate((head) => head.getBoundingClientRect().bottom);
  expect((await last.boundingBox())?.y).toBeGreaterThanOrEqual(bottom);
  await page.context().close();
});
