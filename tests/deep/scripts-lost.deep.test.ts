import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stillSafe } from '../support/breaking.ts';
import { openHeld } from '../support/held.ts';
import { type Site, startSite } from '../support/site.ts';
import { choose, press, running, shownAction, walk } from '../support/walk.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

/** Opens a page that something on the way has changed, in a browser that runs scripts. */
async function openChanged(path: string, change: (html: string) => string): Promise<Page> {
  const page = await (await site.browser.newContext({ baseURL: site.url })).newPage();
  await page.route(/^http:.*\/$/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: change(await response.text()) });
  });
  await page.goto(path);
  return page;
}

const scripts = /<script\b[^>]*>[\s\S]*?<\/script>/g;
const lost = {
  'taken out': (html: string) => html.replace(scripts, ''),
  'given another type': (html: string) =>
    html.replace(/ type="module"/g, '').replace(/<script\b/g, '<script type="1f2e-text/javascript"'),
};

describe.each(Object.entries(lost))('scripts %s on the way', (_, change) => {
  test.each(['ko', 'en'])(
    'the questions in %s lead to the page that needs none, and nothing dead stands there',
    async (lang) => {
      const page = await openChanged(`/${lang}/`, change);
      expect(await page.locator('[data-action]:visible, fieldset:visible').count()).toBe(0);
      expect(await stillSafe(page)).toHaveLength(5);
      await page.locator('.no-script a').click();
      await page.waitForURL(`**/${lang}/all/`);
      await page.locator('label[for="safety-inDanger"]').click();
      await page.locator('.plan [data-step]:visible').first().waitFor();
      await page.context().close();
    },
  );

  test.each(['numbers', 'device', 'reading', 'info'])('the page %s offers nothing that needs one', async (id) => {
    const page = await openChanged(`/en/${id}/`, change);
    expect(await page.locator('main button:visible, main input:visible').count()).toBe(0);
    expect(await page.locator('main h1:visible').count()).toBe(1);
    await page.context().close();
  });
});

test('where only the scripts inside the page are lost, the app takes over and asks', async () => {
  const page = await openChanged('/en/', (html) => html.replace(/<script>[\s\S]*?<\/script>/g, ''));
  await running(page);
  expect(await walk(page, { safety: 'none' }, 'mouse', 'happened')).toEqual(['safety']);
  expect(await page.locator('.no-script').count()).toBe(0);
  await page.context().close();
});

test('where script runs, the way without is in no frame of the page', async () => {
  const { page, release } = await openHeld(site, 'ko', () => {
    const frames = { all: 0, shown: 0 };
    Object.assign(globalThis, { frames });
    const look = () => {
      frames.all += 1;
      if (document.querySelector('.no-script')?.checkVisibility()) frames.shown += 1;
      requestAnimationFrame(look);
    };
    look();
  });
  release();
  await running(page);
  const frames = await page.evaluate(
    () => (globalThis as unknown as { frames: { all: number; shown: number } }).frames,
  );
  expect(frames.all).toBeGreaterThan(1);
  expect(frames.shown).toBe(0);
  await page.context().close();
});

test('where the app never comes, whoever waits for eight seconds is led on', async () => {
  const page = await (await site.browser.newContext({ baseURL: site.url })).newPage();
  await page.clock.install();
  await page.route('**/assets/**', () => {});
  await page.goto('/en/', { waitUntil: 'commit' });
  await page.locator('fieldset[data-question="safety"]').waitFor();
  await walk(page, { safety: 'none', happened: 'shared', forWhom: 'myself' }, 'mouse', 'age');
  await choose(page, 'age', 'adult');
  await press(page, shownAction(page, 'next'));
  const help = page.locator('.no-script');
  for (let more = 0; more < 3 && !(await page.locator('.waiting:visible').count()); more += 1) {
    await page.locator('fieldset:visible input').first().check();
    await page.clock.runFor(700);
    await shownAction(page, 'next').click();
  }
  await page.clock.runFor(7000);
  expect(await help.isVisible()).toBe(false);
  await page.clock.runFor(1500);
  expect(await help.isVisible()).toBe(true);
  expect(await help.getAttribute('role')).toBe('status');
  expect(await help.locator('a').getAttribute('href')).toBe('/en/all/');
  expect(await stillSafe(page)).toHaveLength(5);
  await page.context().close();
});
