import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { changes, largeFaults, numbersInLine, smallWindows } from '../support/head.ts';
import { type Site, startSite } from '../support/site.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

const inPage = <Result>(page: Page, body: string) => page.evaluate<Result>(`(() => {${body}})()`);
const drawn = (page: Page) =>
  inPage(page, 'return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));');

/** A window as large as the screen, with the size that the visitor chose for all letters. */
async function open(path: string, letters: number, hasTouch: boolean): Promise<Page> {
  const page = await site.open(path, { hasTouch, isMobile: hasTouch });
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Page.setFontSizes', { fontSizes: { standard: letters, fixed: letters } });
  return page;
}

async function faultsOf(page: Page, windows = smallWindows): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const [width, height] of windows) {
    await page.setViewportSize({ width, height });
    await drawn(page);
    for (const fault of await inPage<string[]>(page, largeFaults))
      found[fault] = [...(found[fault] ?? []), `${width}×${height}`];
  }
  await page.context().close();
  return found;
}

describe.each([
  ['a mouse', false],
  ['a finger', true],
])('in a small window, %s reaches the exit at every scroll and every number', (_, touch) => {
  test.each([16, 24, 32, 40])('with letters of %d px', async (letters) => {
    for (const path of ['/en/', '/ko/', '/en/all/'])
      expect(await faultsOf(await open(path, letters, touch)), path).toEqual({});
  });

  test('with longer words', async () => {
    const page = await open('/en/all/', 16, touch);
    await inPage(page, changes['longer words'] ?? '');
    expect(await faultsOf(page)).toEqual({});
  });
});

test('where one word takes two lines, all numbers still stand on one line', async () => {
  for (const touch of [true, false]) {
    const page = await open('/en/', 16, touch);
    await inPage(page, `document.querySelector('[data-contact] .in-en').append(' at any hour')`);
    for (const width of [360, 412, 700, 1100]) {
      await page.setViewportSize({ width, height: 780 });
      await drawn(page);
      expect(await inPage(page, numbersInLine), `${width}`).toBe(true);
    }
    await page.context().close();
  }
});
