import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { holdBack } from '../support/held.ts';
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

  test('what was still on its way when someone left puts nothing back, neither words nor the title', async () => {
    const { page } = await visitor();
    const release = await holdBack(page, /assets.*(ContactsPage|ko-)/);
    await page.goto('/en/', { waitUntil: 'commit' });
    await running(page);
    // The page outside never comes.
    await page.context().route(/weather/, () => {});
    await page.locator('a[data-page="numbers"]').click();
    // Words of another language come with another title.
    await page.locator('[data-to-language="ko"]').click();
    const arrived = Promise.all([
      page.waitForResponse(/assets.*ContactsPage/),
      page.waitForResponse(/assets.*ko-.*js/),
    ]);
    const said = page.waitForEvent('console', (message) => message.text().startsWith('later '));
    await page.evaluate(() => {
      setTimeout(() => document.getElementById('leave')?.click());
      const title = document.querySelector('title');
      setTimeout(() => console.log('later', title?.textContent, document.body.outerHTML), 1500);
    });
    release();
    await arrived;
    expect((await said).text()).toBe('later www.weather.go.kr <body></body>');
    await page.context().close();
  });

  test('no worker and no object URL is there to be ended, all along the journey', async () => {
    const { page } = await visitor();
    await page.addInitScript(() => {
      URL.createObjectURL = () => {
        throw new Error('An object URL was made');
      };
    });
    const faults: string[] = [];
    page.on('pageerror', (fault) => faults.push(fault.message));
    page.on('worker', (worker) => faults.push(worker.url()));
    await page.goto('/en/');
    await walk(page, answers);
    for (const id of ['numbers', 'device']) {
      await page.locator(`a[data-page="${id}"]`).click();
      await page.locator(`[data-view="${id}"] .page`).waitFor();
    }
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('offline, the page is as blank, and Back does not bring it again', async () => {
    const { page } = await visitor();
    await page.goto('/en/');
    await walk(page, answers, 'mouse', 'demand');
    await page.context().unrouteAll();
    await page.context().setOffline(true);
    expect(
      await page.evaluate(() => {
        document.getElementById('leave')?.click();
        return document.body.outerHTML;
      }),
    ).toBe('<body></body>');
    await expect.poll(() => page.url()).toMatch(/^chrome-error:/);
    await page.goBack();
    expect(page.url()).toBe('about:blank');
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
    await page.reload();
    await running(page);
    await walk(page, answers, 'mouse', 'happened');
    await page.goBack();
    expect(page.url()).toBe('about:blank');
    await page.goForward();
    await walk(page, answers, 'mouse', 'happened');
    await page.close({ runBeforeUnload: true });
    await expect.poll(() => page.isClosed()).toBe(true);
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

describe.each([
  { lang: 'ko', does: /비우고/, doesNot: /방문 기록은 지워지지 않고/, back: /뒤로|답이 다시/ },
  {
    lang: 'en',
    does: /empties this page/,
    doesNot: /does not clear the history/,
    back: /Back may show your answers/,
  },
])('what is said about leaving, in $lang', ({ lang, does, doesNot, back }) => {
  test('stands before the first question, with script and without', async () => {
    for (const javaScriptEnabled of [true, false]) {
      const { page } = await visitor({ javaScriptEnabled });
      await page.goto(`/${lang}/`);
      const said = page.locator('.start-note > p').nth(1);
      expect(await said.innerText()).toMatch(does);
      expect(await said.innerText()).toMatch(doesNot);
      const first = page.locator('fieldset:visible').first();
      // Without script no question stands here: another page asks them.
      if (!javaScriptEnabled) expect(await first.count()).toBe(0);
      else expect((await said.boundingBox())?.y).toBeLessThan((await first.boundingBox())?.y ?? 0);
      await page.context().close();
    }
  });

  test('on the page without script names what Back shows, and the reset stands beside the exit', async () => {
    const { page } = await visitor({ javaScriptEnabled: false });
    await page.goto(`/${lang}/all/`);
    expect(await page.locator('main').innerText()).toMatch(back);
    expect(await page.locator('header.top button[type="reset"]').isVisible()).toBe(true);
    await page.context().close();
  });

  test('removing what the site left says that there was nothing, and six things that it cannot remove', async () => {
    const { page } = await visitor();
    await page.goto(`/${lang}/device/`);
    const act = page.locator('[data-action="erase"]');
    await act.click();
    const part = page.locator('[data-erased="nothing"]');
    expect(await part.locator('[role="status"]').innerText()).not.toBe('');
    expect(await part.locator('li:visible').count()).toBe(6);
    expect(page.url()).toContain(`/${lang}/device/`);
    await page.context().close();
  });
});
