// What Firefox's reader mode is made with.
import readability from '@mozilla/readability/Readability.js?raw';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Site, startSite } from '../support/site.ts';
import { furtherSituations, situations } from '../support/situations.ts';
import { type Choices, walk } from '../support/walk.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

type Reader = { readonly content: Element } | null;

/** The call and text links of the page's own part, in order, and those that reader mode leaves of them. */
async function calls(page: Page) {
  return page.evaluate((source) => {
    const parse = new Function(
      'page',
      `${source}; return new Readability(page, { serializer: (content) => content }).parse();`,
    );
    const links = (root: ParentNode | undefined) =>
      [...(root?.querySelectorAll('a[href^="tel:"], a[href^="sms:"]') ?? [])].map((link) => link.getAttribute('href'));
    const reader: Reader = parse(document.cloneNode(true));
    return { onPage: links(document.querySelector('main') ?? undefined), inReader: links(reader?.content) };
  }, readability);
}

const plans = { ...situations, ...furtherSituations };

describe.each(['ko', 'en'])('reader mode in %s', (lang) => {
  test.each(Object.entries(plans))('keeps every call link of a plan: %s', async (_, answers) => {
    const page = await site.open(`/${lang}/`);
    await walk(page, answers as Choices);
    await page.locator('[data-view="plan"] [data-step]').first().waitFor();
    const { onPage, inReader } = await calls(page);
    await page.context().close();
    expect(onPage.length).toBeGreaterThan(5);
    expect(inReader).toEqual(onPage);
  });

  test.each(['numbers/', 'all/'])('keeps every call link of %s', async (address) => {
    for (const javaScriptEnabled of [true, false]) {
      const page = await site.open(`/${lang}/${address}`, { javaScriptEnabled });
      if (javaScriptEnabled) await page.waitForLoadState('networkidle');
      const { onPage, inReader } = await calls(page);
      await page.context().close();
      expect(onPage.length).toBeGreaterThan(5);
      expect(inReader).toEqual(onPage);
    }
  });
});
