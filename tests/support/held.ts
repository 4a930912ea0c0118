import type { Page } from 'playwright-core';
import type { Site } from './site.ts';

/** Keeps what a page asks for under some addresses on its way until the function returned is called. */
export async function holdBack(page: Page, addresses: string | RegExp): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(addresses, async (route) => {
    await held;
    await route.continue();
  });
  return () => release();
}

/**
 * Opens a start page whose script is on its way until `release` is called.
 * @param before runs in the page before everything else
 */
export async function openHeld(
  site: Site,
  lang: string,
  before: () => void = () => {},
): Promise<{ page: Page; release: () => void }> {
  const page = await (await site.browser.newContext({ baseURL: site.url })).newPage();
  await page.addInitScript(before);
  const release = await holdBack(page, '**/assets/**');
  await page.goto(`/${lang}/`, { waitUntil: 'commit' });
  await page.locator('fieldset[data-question="safety"]').waitFor();
  return { page, release };
}
