import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageIds } from '../../src/parts/page/page-ids.ts';
import { type Site, startSite } from '../support/site.ts';
import { running } from '../support/walk.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

const addresses = ['/', '/nowhere', '/en/', '/en/all/', '/en/numbers/'];

/** The page as it is before the app has come, which then never comes. */
async function withoutApp(address: string): Promise<Page> {
  const page = await site.open('about:blank', { viewport: { width: 640, height: 900 } });
  await page.route(/\/assets\/main-/, (route) => route.abort());
  await page.goto(address);
  return page;
}

/** Acts, and waits for the page that comes of it: it can be the same one anew. */
async function loads(page: Page, act: () => Promise<unknown>) {
  const loaded = page.waitForEvent('load');
  await act();
  await loaded;
}

const rows = (page: Page) => page.evaluate(() => history.length);
const ours = 'a[href^="/"]:visible';

describe('a link between our own addresses replaces the page, without the app', () => {
  test.each(addresses)('every link of %s', async (address) => {
    const page = await withoutApp(address);
    const [start, before] = [page.url(), await rows(page)];
    const links = await page.locator(ours).count();
    expect(links).toBeGreaterThan(1);
    for (let index = 0; index < links; index += 1) {
      const link = page.locator(ours).nth(index);
      const to = new URL((await link.getAttribute('href')) ?? '', start).href;
      await loads(page, () => link.click());
      expect(page.url()).toBe(to);
      expect(await rows(page), to).toBe(before);
      await loads(page, () => page.evaluate((back) => location.replace(back), start));
    }
    await page.goBack();
    expect(page.url()).toBe('about:blank');
    await page.context().close();
  });

  test('by the keyboard too', async () => {
    const page = await withoutApp('/');
    const before = await rows(page);
    await page.locator('.choice a[lang="ko"]').press('Enter');
    await page.waitForURL('**/ko/');
    expect(await rows(page)).toBe(before);
    await page.context().close();
  });

  test('a click that asks for another tab gets one, and the page stays', async () => {
    const page = await withoutApp('/en/all/');
    for (const click of [{ modifiers: ['ControlOrMeta'] }, { button: 'middle' }] as const) {
      const opened = page.context().waitForEvent('page');
      await page.locator('a[data-page="numbers"]').click({ ...click, modifiers: [...(click.modifiers ?? [])] });
      await (await opened).waitForURL('**/en/numbers/');
      expect(page.url()).toBe(`${site.url}/en/all/`);
    }
    await page.context().close();
  });
});

test('what the app opens inside the page still opens there', async () => {
  const page = await site.open('/en/');
  await running(page);
  const loads: string[] = [];
  page.on('framenavigated', (frame) => loads.push(frame.url()));
  for (const id of pageIds) {
    await page.locator(`a[data-page="${id}"]`).click();
    await page.locator(`[data-view="${id}"] .page h1`).waitFor();
  }
  await page.locator('a[data-to-language="ko"]').click();
  await page.locator('html[lang="ko"]').waitFor();
  expect(loads).toEqual([]);
  await page.context().close();
});
