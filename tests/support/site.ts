import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { serve } from '../../scripts/serve.mjs';
import { launchChromium } from './chromium.mjs';

export interface Site {
  readonly url: string;
  readonly browser: Browser;
  /** Opens an address of the site in a context of its own, as a new visitor would. */
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
  close(): Promise<void>;
}

/** The built site on a free port, and a Chromium to visit it with. */
export async function startSite(): Promise<Site> {
  const [server, browser] = await Promise.all([serve({ port: 0 }), launchChromium()]);
  return {
    url: server.url,
    browser,
    async open(path, options = {}) {
      const context = await browser.newContext({ baseURL: server.url, ...options });
      const page = await context.newPage();
      await page.goto(path);
      return page;
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
