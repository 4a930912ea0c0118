import { execFileSync } from 'node:child_process';
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exitAddress } from '../../flows/emergency.ts';
import { startRealChromium } from '../support/real-chromium.ts';
import { startSecureWorld } from '../support/secure-site.ts';
import { tracedFirefox } from '../support/traced.ts';

// What the page about the device says that the history shows, and what removes it.
let world: Awaited<ReturnType<typeof startSecureWorld>>;
beforeAll(async () => {
  world = await startSecureWorld();
});
afterAll(() => world.close());

/** Every address of the site and of the page outside in a database, with its title. */
async function lines(profile: string, file: string, table: string): Promise<string[]> {
  const copy = join(profile, 'copy.sqlite');
  await copyFile(join(profile, file), copy);
  const asked = `select url || ' ' || title from ${table} where url like 'https://${world.site.host}%' or url = '${exitAddress}' order by id`;
  return execFileSync('sqlite3', [copy, asked], { encoding: 'utf8' }).split('\n').filter(Boolean);
}

/** Finds in Chromium's own page, through its shadow roots. */
const find = `
  const find = (root, fits) => {
    for (const one of root.querySelectorAll('*')) {
      const found = fits(one) ? one : one.shadowRoot && find(one.shadowRoot, fits);
      if (found) return found;
    }
  };
  const item = find(document, ({ tagName }) => tagName === 'HISTORY-ITEM');`;
const shown = (page: Page) =>
  page.evaluate<string>(`(() => {${find} return item?.shadowRoot.querySelector('a').href ?? ''; })()`);
const click = (page: Page, fits: string) =>
  page.waitForFunction(
    `(() => {${find} const one = find(document, (one) => ${fits}); one?.click(); return one !== undefined; })()`,
  );

describe('Chromium: after leaving the history shows the page outside alone; removing that line removes ours', () => {
  test.each(['/ko/', '/'])('from %s', async (address) => {
    const { page, tab, profile, quit, close } = await startRealChromium(world.outside.proxy, world.site.trust.key);
    try {
      await page.goto(`${world.site.url}${address}`);
      if (address === '/') await page.locator('.choice a[lang="ko"]').click();
      await page.waitForURL('**/ko/');
      await page.locator('fieldset label').first().click();
      await page.locator('#leave').click();
      await page.waitForURL(exitAddress);
      const history = await tab();
      await history.goto('chrome://history/');
      await expect.poll(() => shown(history), { timeout: 60_000 }).toBe(exitAddress);
      await click(history, "one.tagName === 'CR-CHECKBOX' && one.getRootNode() === item?.shadowRoot");
      await click(history, "one.tagName === 'CR-BUTTON' && /^\\s*Delete\\s*$/.test(one.textContent)");
      await click(
        history,
        "one.tagName === 'CR-BUTTON' && one.classList.contains('action-button') && one.closest('cr-dialog')",
      );
      await expect.poll(() => shown(history), { timeout: 60_000 }).toBe('');
      await quit();
      expect(await lines(profile, 'Default/History', 'urls')).toEqual([]);
    } finally {
      await close();
    }
  });
});

test('Firefox: after leaving, our line bears the name of the page outside, and keeps it when closed', async () => {
  const visitor = await tracedFirefox(world.outside, world.site);
  try {
    await visitor.open(`${world.site.url}/ko/`);
    await visitor.press('fieldset label');
    await visitor.press('#leave');
    await visitor.until("return document.title === 'outside'");
    await visitor.settle();
    await visitor.quit();
    const { hostname } = new URL(exitAddress);
    const expected = [`${world.site.url}/ko/ ${hostname}`, `${exitAddress} outside`];
    expect(await lines(visitor.profile, 'places.sqlite', 'moz_places')).toEqual(expected);
  } finally {
    await visitor.close();
  }
});
