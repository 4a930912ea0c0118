import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageIds } from '../../src/parts/page/page-ids.ts';
import { builtFiles } from '../support/built.ts';
import { coveredAnywhere, coveredNow, layBanner, unfoldAll } from '../support/covered.ts';
import { type Site, startSite } from '../support/site.ts';
import { situations } from '../support/situations.ts';
import { type Choices, running, walk } from '../support/walk.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

const inPage = (page: Page, body: string) => page.evaluate<unknown>(`(() => {${body}})()`);
const answers = situations['all three at once'] as Choices;

/** The exit is looked for after each step of the journey, with all unfolded that unfolds. */
async function alongTheJourney(page: Page): Promise<object[]> {
  const found: object[] = [];
  const look = async (place: string) => {
    await inPage(page, unfoldAll);
    const covered = (await inPage(page, coveredAnywhere)) as object[];
    if (covered.length > 0) found.push({ place, covered });
  };
  await running(page);
  await look('first question');
  await walk(page, answers, 'mouse', 'demand');
  await look('a later question');
  await page.locator('[data-action="next"]').click();
  await look('a later question, with its alert');
  await walk(page, answers);
  await look('plan');
  for (const id of pageIds) {
    await page.locator(`a[data-page="${id}"]`).click();
    await page.locator(`[data-view="${id}"] .page`).waitFor();
    await look(id);
  }
  return found;
}

const small = [
  { lang: 'en', name: '320 px', viewport: { width: 320, height: 568 } },
  { lang: 'ko', name: '400 % of 1280 × 1024', viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 },
  { lang: 'en', name: 'a phone with its keyboard open', viewport: { width: 360, height: 260 } },
  { lang: 'ko', name: 'a phone on its side with its keyboard open', viewport: { width: 640, height: 140 } },
];

describe.each(small)('the exit lies uncovered at $name', ({ name: _, lang, ...options }) => {
  test('from the first question to the plan and in the pages to read', async () => {
    const page = await site.open(`/${lang}/`, options);
    expect(await alongTheJourney(page)).toEqual([]);
    await page.context().close();
  });

  test('on the page without script, with its reset beside it', async () => {
    const page = await site.open('/en/all/', { ...options, javaScriptEnabled: false });
    expect(await inPage(page, coveredAnywhere)).toEqual([]);
    await page.context().close();
  });

  test('while someone types into the search', async () => {
    const page = await site.open('/en/numbers/', { ...options, hasTouch: true });
    await page.waitForLoadState('networkidle');
    await page.locator('#find-contact').focus();
    await page.keyboard.type('help');
    expect(await inPage(page, coveredAnywhere)).toEqual([]);
    await page.context().close();
  });
});

describe('an open keyboard and fingers that spread the page', () => {
  const phone: BrowserContextOptions = { viewport: { width: 390, height: 780 }, hasTouch: true, isMobile: true };

  test('a keyboard shrinks the page instead of lying over it, where the browser lets the page say so', async () => {
    for (const [path, bytes] of await builtFiles()) {
      if (bytes.includes('id="leave"')) expect(bytes.toString(), path).toContain('interactive-widget=resizes-content');
    }
  });

  test.each(['/ko/', '/en/numbers/', '/en/all/'])(
    'spread to twice and four times its size, %s keeps the exit in sight',
    async (path) => {
      const page = await site.open(path, phone);
      await page.waitForLoadState('networkidle');
      const protocol = await page.context().newCDPSession(page);
      for (const pageScaleFactor of [2, 4, 1]) {
        await protocol.send('Emulation.setPageScaleFactor', { pageScaleFactor });
        for (const [deltaX, deltaY] of [
          [0, 0],
          [0, 300],
          [200, 0],
          [0, 5000],
          [-500, -200],
        ] as const) {
          await protocol.send('Input.dispatchMouseEvent', { type: 'mouseWheel', x: 100, y: 200, deltaX, deltaY });
          await page.waitForTimeout(150);
          expect(await inPage(page, coveredNow), `${pageScaleFactor}, ${deltaX}, ${deltaY}`).toEqual([]);
        }
      }
      await page.context().close();
    },
  );
});

test('nothing that could lie over the exit is ever opened: no dialog, no popover, no alert', async () => {
  const opens = /\.(showModal|showPopover|togglePopover|requestFullscreen)\(|\b(alert|confirm|prompt)\(/;
  for (const [path, bytes] of await builtFiles()) {
    const text = bytes.toString();
    if (path.endsWith('.html')) expect(text, path).not.toMatch(/<dialog|\spopover|aria-modal|\sinert/);
    if (/\.(js|html)$/.test(path)) expect(opens.exec(text)?.[0], path).toBeUndefined();
  }
});

test('the looking can fail: something over the exit is seen', async () => {
  const page = await site.open('/ko/');
  await inPage(page, layBanner);
  expect(await inPage(page, coveredAnywhere)).not.toEqual([]);
  await page.context().close();
});
