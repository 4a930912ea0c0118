import { type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../scripts/serve.mjs';
import { findChromium } from '../support/chromium.mjs';
import { type Site, startSite } from '../support/site.ts';
import { situations } from '../support/situations.ts';
import { type Choices, running, walk } from '../support/walk.ts';

const answers = situations['a friend saw my picture online'] as Choices;
const phone = { viewport: { width: 412, height: 800 }, hasTouch: true, isMobile: true };

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

async function planOf(path: string, options?: BrowserContextOptions): Promise<Page> {
  const page = await site.open(path, options);
  await page.context().route(
    (url) => !url.href.startsWith(site.url),
    (route) => route.fulfill({ contentType: 'text/html', body: '<title>outside</title>outside' }),
  );
  await walk(page, answers);
  return page;
}

describe('pulling the page down by touch', () => {
  /** Desktops have the gesture too, but off: with it, Chromium reloads as it does on phones. */
  async function pull(style?: string): Promise<number> {
    const executablePath = findChromium();
    if (!executablePath) throw new Error('No Chromium found: install it, or name it in CHROMIUM.');
    const [server, browser] = await Promise.all([
      serve({ port: 0 }),
      chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--pull-to-refresh=1'] }),
    ]);
    const page = await (await browser.newContext(phone)).newPage();
    await page.goto(`${server.url}/en/`);
    await running(page);
    if (style)
      await page.evaluate(
        (value) => document.documentElement.style.setProperty(...value),
        style.split(':') as [string, string],
      );
    let reloads = 0;
    page.on('framenavigated', () => {
      reloads += 1;
    });
    const touch = await page.context().newCDPSession(page);
    const at = (y: number) => [{ x: 200, y }];
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(200) });
    for (let y = 210; y < 760; y += 15) {
      await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(y) });
      await page.evaluate(() => new Promise(requestAnimationFrame));
    }
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await page.waitForTimeout(1500);
    await browser.close();
    await server.close();
    return reloads;
  }

  test('leaves the answers where they are', async () => {
    expect(await pull()).toBe(0);
  });

  test('would reload, were it not contained', async () => {
    expect(await pull('overscroll-behavior-y:auto')).toBe(1);
  });
});

describe('a link to another site', () => {
  test.each(['none', '_self', '_top', 'elsewhere'])('opens beside the plan, with its target %s', async (target) => {
    const page = await planOf('/en/');
    await page.evaluate((name) => {
      for (const link of document.querySelectorAll('a[target]')) {
        if (name === 'none') link.removeAttribute('target');
        else link.setAttribute('target', name);
        link.removeAttribute('rel');
      }
    }, target);
    const [opened] = await Promise.all([
      page.context().waitForEvent('page'),
      page.locator('.people a[href^="https:"]').first().click(),
    ]);
    await opened.waitForURL(/^https:/);
    expect(await opened.evaluate(() => [opener, document.referrer])).toEqual([null, '']);
    expect(await page.locator('[data-view="plan"] [data-step]').count()).toBeGreaterThan(10);
    await page.context().close();
  });

  test('does not hold the exit', async () => {
    const page = await planOf('/en/');
    await page.locator('#leave').click();
    await page.waitForURL((url) => !url.href.startsWith(site.url));
    expect(page.context().pages()).toHaveLength(1);
    await page.context().close();
  });
});

describe('the plan says what loses it', () => {
  test.each([
    ['ko', /이 화면에만.*닫거나.*새로 고치거나.*뒤로 가기/],
    ['en', /only in this page.*Close.*reload.*Back/],
  ])('once, between the people and the print, in %s', async (language, said) => {
    const page = await planOf(`/${language}/`, phone);
    const loss = page.locator('[data-loss="plan"]');
    expect(await loss.count()).toBe(1);
    expect(await loss.innerText()).toMatch(said);
    const order = await page.evaluate(() =>
      [...document.querySelectorAll('.people, [data-loss="plan"], [data-action="print"], .fit')].map(
        (element) => element.getAttribute('data-loss') ?? element.getAttribute('data-action') ?? element.className,
      ),
    );
    expect(order.slice(0, 3)).toEqual(['people', 'plan', 'print']);
    await page.context().close();
  });
});
