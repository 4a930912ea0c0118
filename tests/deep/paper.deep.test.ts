import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pdfMarks } from '../support/pdf.ts';
import { type Site, startSite } from '../support/site.ts';
import { situations } from '../support/situations.ts';
import { type Choices, walk } from '../support/walk.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

const inLanguages = ['', 'numbers/', 'reading/', 'device/', 'info/', 'all/'].flatMap((page) => [
  `/ko/${page}`,
  `/en/${page}`,
]);
const addresses = ['/', '/nowhere', ...inLanguages];

describe.each([true, false])('a PDF of any page, with script %s', (javaScriptEnabled) => {
  test.each(addresses)('%s tells neither the name nor the address of this site', async (address) => {
    const page = await site.open(address, { javaScriptEnabled });
    const { title, links, bytes } = pdfMarks(await page.pdf());
    expect(title).not.toMatch(/곁|Gyeot/);
    expect(title).not.toBe('');
    expect(links.filter((link) => link.startsWith('/') || link.includes(new URL(site.url).host))).toEqual([]);
    expect(bytes).not.toContain(new URL(site.url).host);
    await page.context().close();
  });
});

test.each(['ko', 'en'])('a PDF of the plan in %s tells neither', async (lang) => {
  const page = await site.open(`/${lang}/`);
  await walk(page, situations['all three at once'] as Choices);
  await page.locator('[data-view="plan"] [data-step]').first().waitFor();
  expect(await page.title()).toMatch(/곁|Gyeot/);
  const { title, bytes } = pdfMarks(await page.pdf());
  expect(title).not.toMatch(/곁|Gyeot/);
  expect(title).not.toBe('');
  expect(bytes).not.toContain(new URL(site.url).host);
  await page.context().close();
});

test('the reading finds a title, a link and an address where a PDF bears them', async () => {
  const page = await site.open('/nowhere');
  await page.evaluate(() => {
    document.title = '곁: 메모';
    // As long as it begins with a slash, the style sheet takes it off the paper.
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.choice a')) link.setAttribute('href', link.href);
  });
  const { title, links, bytes } = pdfMarks(await page.pdf());
  expect(title).toBe('곁: 메모');
  expect(links).toEqual([`${site.url}/ko/`, `${site.url}/en/`]);
  expect(bytes).toContain(new URL(site.url).host);
  await page.context().close();
});
