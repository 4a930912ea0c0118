import { createServer, type Server } from 'node:http';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../support/ask.ts';
import { stillSafe } from '../support/breaking.ts';
import { type Site, startSite } from '../support/site.ts';

let site: Site;
let folder: Server;
let url: string;
beforeAll(async () => {
  site = await startSite();
  // As many static hosts do: the site below a folder of an origin that has other pages.
  folder = createServer(async ({ url: address = '' }, response) => {
    if (!address.startsWith('/gyeot/')) return response.writeHead(404).end('not here');
    const { status, headers, body } = await ask(`${site.url}${address.slice('/gyeot'.length)}`);
    response.writeHead(status, headers).end(body);
  });
  await new Promise<void>((resolve) => folder.listen(0, '127.0.0.1', resolve));
  const address = folder.address();
  url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/gyeot`;
});
afterAll(async () => {
  folder.closeAllConnections();
  folder.close();
  await site.close();
});

async function open(address: string): Promise<Page> {
  const page = await (await site.browser.newContext()).newPage();
  await page.goto(address);
  return page;
}

/** The addresses of the page's own links that lead nowhere. */
async function dead(page: Page): Promise<string[]> {
  const links = await page.$$eval('a[href]:not([href*=":"])', (all) =>
    all.map((link) => (link as HTMLAnchorElement).href),
  );
  const answers = await Promise.all(links.map(async (link) => [link, (await ask(link)).status] as const));
  expect(answers.length).toBeGreaterThan(1);
  return answers.filter(([, status]) => status !== 200).map(([link]) => link);
}

describe('below a folder', () => {
  test.each(['/', '/ko/', '/en/', '/en/index.html', '/ko/numbers/', '/en/info/', '/en/all/'])(
    '%s: every link leads on, contacts and exit stay',
    async (address) => {
      const page = await open(`${url}${address}`);
      expect(await dead(page)).toEqual([]);
      expect(await stillSafe(page)).toHaveLength(5);
      await page.context().close();
    },
  );

  test.each(['ko', 'en'])('the start page says so in %s, and leads to the plan on one page', async (language) => {
    const page = await open(`${url}/${language}/`);
    await page.locator('#misplaced a').click();
    await page.waitForURL(`${url}/${language}/all/`);
    await page.locator('label[for="safety-inDanger"]').click();
    expect(await page.locator('.plan [data-step]:visible').count()).toBeGreaterThan(3);
    await page.context().close();
  });

  test('opened from the disk, it leads from page to page', async () => {
    const page = await open(pathToFileURL('dist/en/index.html').href);
    await page.locator('#misplaced a').click();
    await page.waitForURL(/dist\/en\/all\/index\.html$/);
    await page.context().close();
  });
});

test('at the root of an origin nothing is said, whatever the address is written like', async () => {
  for (const address of ['/', '/ko/', '/en/index.html', '/en/?from=poster#top', '/ko/numbers/', '/nowhere/']) {
    const page = await open(`${site.url}${address}`);
    expect(await page.locator('#misplaced:visible').count()).toBe(0);
    expect(await page.locator('[data-to-language]').first().getAttribute('href')).toMatch(/^\//);
    await page.context().close();
  }
});
