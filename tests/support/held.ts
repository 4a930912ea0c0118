import type { Page } from 'playwright-core';
import type { Site } from './site.ts';

/** Opens a start page whose script is on its way until `release` is called. */
export async function openHeld(site: Site, lang: string): Promise<{ page: Page; release: () => void }> {
  const page = await (await site.browser.newContext({ baseURL: site.url })).newPage();
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/assets/**', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`/${lang}/`, { waitUntil: 'commit' });
  await page.locator('fieldset[data-question="safety"]').waitFor();
  return { page, release };
}
