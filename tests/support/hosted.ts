import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { launchChromium } from './chromium.mjs';
import { type Host, startHost } from './host.ts';

/** One for the tests of a file. */
export let browser: Browser;
/** The test's own. */
export let host: Host;
/** A new visitor's, for each test. */
export let page: Page;

/** Gives each test of a file a host of its own, and a page for a new visitor. */
export function hostEachTest(): void {
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    host = await startHost();
    page = await (await browser.newContext()).newPage();
  });
  afterEach(async () => {
    await page.context().close();
    await host.close();
  });
}
