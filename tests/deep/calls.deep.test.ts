import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Site, startSite } from '../support/site.ts';
import { situations } from '../support/situations.ts';
import { type Choices, walk } from '../support/walk.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

const calls = 'a:is([href^="tel:"], [href^="sms:"]):visible';
const answers = situations['an ex threatens after the break-up'] as Choices;

/** What of a link's box leads anywhere, by a grid of points: its share, and whether the first characters do. */
function clickable(link: Locator) {
  return link.evaluate((element) => {
    element.scrollIntoView({ block: 'center' });
    const leads = (x: number, y: number) => document.elementFromPoint(x, y)?.closest('a') === element;
    const { left, top, width, height } = element.getBoundingClientRect();
    const parts = Array.from({ length: 20 }, (_, index) => (index + 0.5) / 20);
    const points = parts.flatMap((across) => parts.map((down) => leads(left + width * across, top + height * down)));
    const range = document.createRange();
    range.selectNodeContents(element.querySelector('b')?.firstChild ?? element);
    const text = range.getBoundingClientRect();
    return {
      share: points.filter(Boolean).length / points.length,
      text: leads(text.left + text.width / 2, text.top + text.height / 2),
    };
  });
}

/** The size in CSS px of what leads anywhere beside a number. */
function signOf(link: Locator) {
  return link.evaluate((element) => {
    const drawn = getComputedStyle(element.querySelector('b') ?? element, '::after');
    return Math.min(Number.parseFloat(drawn.minWidth), Number.parseFloat(drawn.minHeight));
  });
}

async function everywhere(page: Page, look: () => Promise<void>): Promise<void> {
  await page.goto('/en/');
  await look();
  await walk(page, answers);
  await look();
  await page.goto('/ko/numbers/');
  await look();
}

describe('on a computer', () => {
  test.each([
    { width: 1280, height: 900 },
    { width: 420, height: 800 },
  ])('a number is a figure to read, and the sign beside it its link, at $width px', async (viewport) => {
    const page = await site.open('/', { viewport });
    await everywhere(page, async () => {
      const all = await page.locator(calls).all();
      expect(all.length).toBeGreaterThanOrEqual(4);
      for (const link of all.slice(0, 12)) {
        const { share, text } = await clickable(link);
        expect(text).toBe(false);
        expect(share).toBeGreaterThan(0);
        expect(await signOf(link)).toBeGreaterThanOrEqual(24);
      }
    });
    await page.context().close();
  });

  test('a click on the figure opens nothing, one on the sign does, and the figure can be selected', async () => {
    const page = await site.open('/en/');
    const box = await page.locator('.emergency b').first().boundingBox();
    if (box === null) throw new Error('Not in sight');
    await page.evaluate(() => {
      const clicked: (string | undefined)[] = [];
      Object.assign(globalThis, { clicked });
      document.addEventListener('click', (event) => {
        event.preventDefault();
        clicked.push(event.target instanceof Element ? event.target.closest('a')?.href : undefined);
      });
    });
    const y = box.y + box.height / 2;
    await page.mouse.dblclick(box.x + 8, y);
    expect(await page.evaluate(() => getSelection()?.toString())).toContain('112');
    await page.mouse.click(box.x + box.width - 12, y);
    const clicked = await page.evaluate(() => (globalThis as unknown as { clicked: string[] }).clicked);
    expect(clicked).toEqual([undefined, undefined, 'tel:112']);
    await page.context().close();
  });

  test('it is said where a window can open over the exit: Escape first', async () => {
    const page = await site.open('/en/');
    const said = page.locator('.at-computer:visible');
    await said.first().waitFor();
    await walk(page, answers);
    expect(await said.count()).toBeGreaterThanOrEqual(2);
    expect(await page.locator('.paper .at-computer:visible').innerText()).toMatch(/Esc/);
    await page.goto('/ko/numbers/');
    expect(await said.first().innerText()).toMatch(/Esc/);
    await page.context().close();
  });
});

test('a finger has the whole of each number, and Escape is not spoken of', async () => {
  const page = await site.open('/', { viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true });
  await everywhere(page, async () => {
    for (const link of (await page.locator(calls).all()).slice(0, 8)) {
      const { share, text } = await clickable(link);
      expect(text).toBe(true);
      expect(share).toBeGreaterThan(0.8);
    }
    expect(await page.locator('.at-computer:visible').count()).toBe(0);
  });
  await page.context().close();
});
