import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Site, startSite } from '../support/site.ts';
import { situations } from '../support/situations.ts';
import { type Choices, running, walk } from '../support/walk.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

/** A visitor for whom the page outside answers with a plain text. */
async function visitor(options: object = {}): Promise<{ page: Page; left: () => boolean }> {
  const context = await site.browser.newContext({ baseURL: site.url, ...options });
  const page = await context.newPage();
  let outside = false;
  await context.route(
    (url) => !url.href.startsWith(site.url),
    (route) => {
      outside = true;
      return route.fulfill({ contentType: 'text/html', body: '<title>outside</title>outside' });
    },
  );
  await page.goto('about:blank');
  return { page, left: () => outside };
}

const answers = situations['an ex threatens after the break-up'] as Choices;

describe('leaving', () => {
  test('the exit is the first thing that Tab reaches, and Enter leaves', async () => {
    const { page } = await visitor();
    await page.goto('/ko/');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('leave');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => !url.href.startsWith(site.url));
    await page.context().close();
  });

  test('a click leaves from the first question, a later one and the plan; Back shows what was before', async () => {
    for (const until of ['safety', 'demand', undefined]) {
      const { page } = await visitor();
      await page.goto('/en/');
      await walk(page, answers, 'mouse', until);
      await page.locator('#leave').click();
      await page.waitForURL((url) => !url.href.startsWith(site.url));
      await page.goBack();
      expect(page.url()).toBe('about:blank');
      await page.context().close();
    }
  });

  test('the page is blank and its title neutral before the next page has come', async () => {
    const { page } = await visitor();
    await page.goto('/en/');
    await walk(page, answers, 'mouse', 'demand');
    const after = await page.evaluate(() => {
      document.getElementById('leave')?.click();
      return { title: document.title, text: document.body.textContent, elements: document.body.childElementCount };
    });
    expect(after).toMatchObject({ text: '', elements: 0 });
    expect(after.title).not.toMatch(/Gyeot|곁/);
    await page.context().close();
  });

  test('it works without script, before the main script, and after the app has crashed', async () => {
    const withoutScript = await visitor({ javaScriptEnabled: false });
    await withoutScript.page.goto('/ko/');
    await withoutScript.page.locator('#leave').click();
    await withoutScript.page.waitForURL((url) => !url.href.startsWith(site.url));

    const early = await visitor();
    await early.page.route('**/assets/**', (route) => route.abort());
    await early.page.goto('/ko/');
    await early.page.locator('#leave').click();
    await early.page.waitForURL((url) => !url.href.startsWith(site.url));

    const crashed = await visitor();
    await crashed.page.goto('/ko/');
    await running(crashed.page);
    await crashed.page.evaluate(() => document.getElementById('app')?.replaceChildren());
    await crashed.page.locator('#leave').click();
    await crashed.page.waitForURL((url) => !url.href.startsWith(site.url));
    for (const { page, left } of [withoutScript, early, crashed]) {
      expect(left()).toBe(true);
      await page.context().close();
    }
  });

  test('Shift three times leaves; Shift that types capitals does not', async () => {
    const { page } = await visitor();
    await page.goto('/en/');
    for (const letter of ['A', 'B', 'C', 'D']) await page.keyboard.press(`Shift+${letter}`);
    expect(page.url()).toContain('/en/');
    for (let times = 0; times < 3; times += 1) await page.keyboard.press('Shift');
    await page.waitForURL((url) => !url.href.startsWith(site.url));
    await page.context().close();
  });

  test('the exit is visible and uncovered at 320 px, at 400 % and at the end of the plan', async () => {
    for (const viewport of [
      { width: 320, height: 568 },
      { width: 320, height: 256 },
      { width: 1280, height: 900 },
    ]) {
      const { page } = await visitor({ viewport });
      await page.goto('/en/');
      await walk(page, answers);
      for (const end of [false, true]) {
        if (end) await page.keyboard.press('End');
        const covered = await page.locator('#leave').evaluate((exit) => {
          const { left, top, width, height } = exit.getBoundingClientRect();
          const points = [
            [left + 4, top + height / 2],
            [left + width / 2, top + height / 2],
            [left + width - 4, top + height / 2],
          ];
          return points.filter(([x = -1, y = -1]) => !exit.contains(document.elementFromPoint(x, y)));
        });
        expect(covered, `${viewport.width}×${viewport.height}`).toEqual([]);
      }
      await page.context().close();
    }
  });
});

describe('the browser’s own Back', () => {
  test('closing, reloading and going back are never held up by a question', async () => {
    const { page } = await visitor();
    await page.goto('/en/');
    await walk(page, answers, 'mouse', 'demand');
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      return dialog.dismiss();
    });
    await page.goBack();
    expect(page.url()).toBe('about:blank');
    expect(asked).toEqual([]);
    await page.context().close();
  });

  test('every question says that the answers are gone then', async () => {
    for (const [lang, word] of [
      ['en', /Back/],
      ['ko', /뒤로 가기/],
    ] as const) {
      const { page } = await visitor();
      await page.goto(`/${lang}/`);
      await walk(page, answers, 'mouse', 'happened');
      expect(await page.locator('.assurance').innerText()).toMatch(word);
      await page.context().close();
    }
  });
});
