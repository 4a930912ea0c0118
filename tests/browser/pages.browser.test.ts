import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contactIds } from '../../flows/contacts.ts';
import en from '../../locales/en/ui-shell.json';
import ko from '../../locales/ko/ui-shell.json';
import { pageIds } from '../../src/parts/page/page-ids.ts';
import { sideways } from '../support/sideways.ts';
import { type Site, startSite } from '../support/site.ts';
import { violations } from '../support/violations.ts';
import { choose, running } from '../support/walk.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

const where = (page: Page) => page.evaluate(() => ({ path: location.pathname, rows: history.length }));
const taken = (page: Page) => page.locator('[data-action="leave-page"]').waitFor();

describe.each(['ko', 'en'])('the pages to read in %s', (lang) => {
  test.each(pageIds)('%s is whole when JavaScript is unavailable', async (id) => {
    const page = await site.open(`/${lang}/${id}/`, { javaScriptEnabled: false });
    expect(await page.locator('.page h2').count()).toBeGreaterThan(4);
    expect(await page.locator('input, [data-action]').count()).toBe(0);
    for (const details of await page.locator('.page details').all())
      expect(await details.locator('*').count()).toBeGreaterThan(2);
    await page.context().close();
  });

  test.each(pageIds)('%s asks no other origin for anything, and its title names no subject', async (id) => {
    const page = await site.open('/');
    const elsewhere: string[] = [];
    page.on('request', (request) => request.url().startsWith(site.url) || elsewhere.push(request.url()));
    await page.goto(`/${lang}/${id}/`);
    await taken(page);
    expect(elsewhere.filter((url) => !url.startsWith('data:'))).toEqual([]);
    const card = await page
      .locator('title, meta[name=description], meta[property^="og:"]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('content') ?? one.textContent));
    expect(card.join(' ')).not.toMatch(/sex|crime|deepfake|film|성범죄|딥페이크|촬영|유포/i);
    await page.context().close();
  });

  test.each(pageIds)('%s needs no scrolling sideways at 320 px or magnified', async (id) => {
    for (const height of [640, 225]) {
      const page = await site.open(`/${lang}/${id}/`, { viewport: { width: 320, height } });
      await taken(page);
      expect(await sideways(page)).toBe(0);
      await page.context().close();
    }
  });

  test('they open inside the document, and lead back with the answers still there', async () => {
    const page = await site.open(`/${lang}/`);
    await running(page);
    await choose(page, 'safety', 'none');
    const before = await where(page);
    for (const id of pageIds) {
      await page.click(`a[data-page="${id}"]`);
      await page.locator(`[data-view="${id}"] h1`).waitFor();
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
      expect(await where(page)).toEqual(before);
    }
    await page.click('[data-action="leave-page"]');
    expect(await page.locator('input[name="safety"][value="none"]').isChecked()).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-page'))).toBe(pageIds[0]);
    expect(await where(page)).toEqual(before);
    await page.context().close();
  });

  test('the language changes inside a page too', async () => {
    const other = lang === 'ko' ? 'en' : 'ko';
    const page = await site.open(`/${lang}/numbers/`);
    await taken(page);
    const heading = await page.textContent('h1');
    await page.click(`[data-to-language="${other}"]`);
    await page.waitForFunction((old) => document.querySelector('h1')?.textContent !== old, heading);
    expect(await page.getAttribute('a[data-page="info"]', 'href')).toBe(`/${other}/info/`);
    expect((await where(page)).path).toBe(`/${lang}/numbers/`);
    await page.context().close();
  });

  test('what was unfolded before script stays unfolded', async () => {
    const page = await site.open('/');
    await page.route('**/assets/*Page-*.js', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 500));
      await route.continue();
    });
    await page.goto(`/${lang}/device/`, { waitUntil: 'commit' });
    await page.locator('[data-browser="edge"] summary').click();
    await taken(page);
    expect(await page.locator('[data-browser="edge"]').getAttribute('open')).not.toBeNull();
    await page.context().close();
  });

  test('a page that cannot be fetched says so and can be tried again', async () => {
    const page = await site.open(`/${lang}/`);
    await running(page);
    await page.route('**/assets/KnowPage-*.js', (route) => route.abort());
    await page.click('a[data-page="reading"]');
    await page.locator('[data-view="reading"] button:not([data-action="leave-page"])').waitFor();
    expect(await page.locator('.emergency a').count()).toBe(4);
    await page.context().close();
  });

  test('paper has every contact and no address of this site', async () => {
    const page = await site.open(`/${lang}/numbers/`);
    await taken(page);
    await page.emulateMedia({ media: 'print' });
    const text = await page.evaluate(() => document.body.innerText);
    expect(text).not.toContain(new URL(site.url).host);
    expect(await page.locator('li.contact:visible').count()).toBe(contactIds.length);
    await page.context().close();
  });
});

describe.each(['/', '/nowhere/at/all'])('an address without a language, %s,', (address) => {
  test.each([
    ['ko-KR', 'ko'],
    ['en-US', 'en'],
    ['vi-VN', 'en'],
  ])('speaks to a visitor of %s in %s, and goes nowhere by itself', async (locale, spoken) => {
    const page = await site.open(address, { locale });
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(spoken);
    expect(
      await page.locator('.choice a:not([hidden] *)').evaluateAll((all) => all.map((one) => one.getAttribute('href'))),
    ).toEqual(['/ko/', '/en/']);
    expect((await where(page)).path).toBe(address);
    for (const shown of ['#leave', 'a[href="tel:112"]', 'a[href="tel:1366"]'])
      expect(await page.locator(`${shown}:visible`).count()).toBe(1);
    const { label } = (spoken === 'ko' ? ko : en).emergency;
    expect(await page.getByRole('navigation', { name: label, exact: true }).count()).toBe(1);
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });

  test('offers both languages when JavaScript is unavailable', async () => {
    const page = await site.open(address, { javaScriptEnabled: false });
    expect(await page.locator('.choice a:visible').count()).toBe(2);
    await page.context().close();
  });
});
