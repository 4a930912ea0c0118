import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageIds } from '../../src/parts/page/page-ids.ts';
import { type Site, startSite } from '../support/site.ts';
import { violations } from '../support/violations.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

describe.each(['ko', 'en'])('the pages to read in %s', (lang) => {
  test.each(pageIds)('%s has no violation when unfolded, and enough contrast in the dark', async (id) => {
    const page = await site.open(`/${lang}/${id}/`);
    await page.locator('[data-action="leave-page"]').waitFor();
    await page.locator('.page details').evaluateAll((all) => {
      for (const details of all) details.setAttribute('open', '');
    });
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    // Colours pass into one another; halfway they are neither.
    await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
    expect(await violations(page, ['color-contrast'])).toEqual([]);
    await page.context().close();
  });
});
