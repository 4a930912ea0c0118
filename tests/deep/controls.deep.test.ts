import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageIds } from '../../src/parts/page/page-ids.ts';
import { builtFiles, pagesOf } from '../support/built.ts';
import { savedControls } from '../support/saved-controls.ts';
import { type Site, startSite } from '../support/site.ts';
import { situations } from '../support/situations.ts';
import { type Choices, running, walk } from '../support/walk.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

const addresses = [...pagesOf(await builtFiles()).keys()].map((path) => `/${path.replace(/index\.html$/, '')}`);

/** Looks at every state that the page passes through, from now on. */
async function watch(page: Page): Promise<() => Promise<{ seen: number; saved: string[] }>> {
  await page.evaluate(`
    const controls = new Set();
    const saved = new Set();
    const look = () => {
      for (const one of document.querySelectorAll('input')) controls.add(one.name + one.value + one.getAttribute('aria-label'));
      for (const one of (${savedControls.toString()})()) saved.add(one);
    };
    look();
    new MutationObserver(look).observe(document.body, { childList: true, subtree: true, attributes: true });
    window.watched = () => ({ seen: controls.size, saved: [...saved] });`);
  return () => page.evaluate('window.watched()');
}

describe('every control stands in a form that browsers do not save', () => {
  test.each([true, false])('on every address; with script: %s', async (javaScriptEnabled) => {
    expect(addresses.length).toBeGreaterThan(12);
    for (const address of addresses) {
      const page = await site.open(address, { javaScriptEnabled });
      if (javaScriptEnabled && /^\/\w\w\/$/.test(address)) await running(page);
      if (javaScriptEnabled && /\/numbers\/$/.test(address)) await page.locator('#find-contact').waitFor();
      expect(await page.evaluate(savedControls), address).toEqual([]);
      await page.context().close();
    }
  });

  test.each(Object.entries(situations))(
    'in every state from the first question to the contacts: %s',
    async (_, choices) => {
      const page = await site.open('/ko/');
      await running(page);
      const watched = await watch(page);
      await walk(page, choices as Choices);
      await page.locator('[data-view="plan"] .tick').first().click();
      for (const id of pageIds) {
        await page.locator(`a[data-page="${id}"]`).click();
        await page.locator(`[data-view="${id}"] .page h1`).waitFor();
      }
      const { seen, saved } = await watched();
      expect(seen).toBeGreaterThan(40);
      expect(saved).toEqual([]);
      await page.context().close();
    },
  );
});

test('Enter in the search and on a tick leads nowhere', async () => {
  const page = await site.open('/en/');
  await walk(page, situations['all three at once'] as Choices);
  await page.locator('[data-view="plan"] .tick input').first().press('Enter');
  await page.locator('a[data-page="numbers"]').click();
  await page.locator('#find-contact').fill('1366');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.locator('#find-contact').press('Enter');
  await page.locator('input[name="need"]').nth(2).press('Enter');
  expect(await page.locator('#find-contact').inputValue()).toBe('1366');
  expect({ url: page.url(), asked }).toEqual({ url: `${site.url}/en/`, asked: [] });
  await page.context().close();
});
