import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { holdBack } from '../support/held.ts';
import { type Site, startSite } from '../support/site.ts';
import { choose, press, running, shownAction } from '../support/walk.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

/** The page as an extension, a proxy or a translator has changed it before any script of ours runs. */
async function openChanged(path: string, change: (html: string) => string): Promise<{ page: Page; release(): void }> {
  const context = await site.browser.newContext({ baseURL: site.url });
  const page = await context.newPage();
  await page.route(`**${path}`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: change(await response.text()) });
  });
  const release = await holdBack(page, '**/assets/take-over*');
  await page.goto(path, { waitUntil: 'commit' });
  await page.locator('fieldset[data-question="safety"]').waitFor();
  return { page, release };
}

const spoken = (page: Page) =>
  page.evaluate(() => ({
    heading: /[가-힣]/.test(document.querySelector('#app h1')?.textContent ?? '') ? 'ko' : 'en',
    head: [
      ...new Set(
        [...document.querySelectorAll<HTMLElement>('.head .both')]
          .filter((one) => one.checkVisibility())
          .map((one) => (one.classList.contains('in-ko') ? 'ko' : 'en')),
      ),
    ],
    offered: [...document.querySelectorAll<HTMLElement>('[data-to-language]')]
      .filter((one) => one.checkVisibility())
      .map((one) => one.dataset.toLanguage),
  }));

describe.each([
  ['en', 'ko'],
  ['ko', 'en'],
])('a page built in %s', (lang, other) => {
  test.each(['vi', 'en-GB', other, ''])('speaks it when it is served with lang="%s"', async (said) => {
    const { page, release } = await openChanged(`/${lang}/`, (html) =>
      html
        .replace(/<html lang="\w+"/, `<html lang="${said}"`)
        .replaceAll(/(<(?:span|a)[^>]* )lang="\w+"/g, '$1lang="vi"'),
    );
    const one = { heading: lang, head: [lang], offered: [other] };
    expect(await spoken(page)).toEqual(one);
    release();
    await running(page);
    expect(await spoken(page)).toEqual(one);
    await page.evaluate(() => {
      document.documentElement.lang = 'vi';
    });
    await page.click(`[data-to-language="${other}"]`);
    await page.locator(`html[data-language="${other}"][lang="${other}"]`).waitFor({ state: 'attached' });
    expect(await spoken(page)).toEqual({ heading: other, head: [other], offered: [lang] });
    await page.context().close();
  });
});

const field = '<form><input name="login" type="checkbox" checked><select><option selected>1</option></select></form>';
const foreign: Readonly<Record<string, (html: string) => string>> = {
  'a form first in the body': (html) => html.replace('<body>', `<body>${field}`),
  'an element that is called as ours are': (html) =>
    html.replace(
      '<body>',
      '<body><div id="app" class="question"><fieldset><input type="checkbox" checked></fieldset></div>',
    ),
  'a form first in the app': (html) => html.replace(/<main id="app"[^>]*>/, `$&${field}`),
  'fields and elements in our form': (html) =>
    html
      .replace(/<form[^>]*method="dialog"[^>]*>/, `$&<div><input name="login" type="checkbox" checked></div>`)
      .replace('<fieldset data-question="safety"', '<input name="pin" type="checkbox" checked>$&'),
};

test.each(Object.entries(foreign))('%s takes neither Next nor an answer', async (_, change) => {
  const { page, release } = await openChanged('/en/', change);
  const shown = () => page.locator('#app fieldset[data-question]:visible').getAttribute('data-question');
  await press(page, shownAction(page, 'next'));
  expect(await shown()).toBe('safety');
  expect(await page.locator('.question > [role=alert]:visible').count()).toBe(1);
  await choose(page, 'safety', 'inDanger');
  await page.waitForTimeout(600);
  await press(page, shownAction(page, 'next'));
  await page.locator('fieldset[data-question="happened"]:visible').waitFor();
  await choose(page, 'happened', 'shared');
  release();
  await running(page);
  expect(await shown()).toBe('happened');
  expect(await page.locator('#happened-shared').isChecked()).toBe(true);
  await press(page, shownAction(page, 'back'));
  await page.locator('#safety-inDanger').waitFor();
  expect(await page.locator('#safety-inDanger').isChecked()).toBe(true);
  await page.context().close();
});

test.each([
  [['KO-KR'], 'ko'],
  [['ko_KR', 'en'], 'ko'],
  [['kok-IN', 'EN-gb', 'ko'], 'en'],
  [['fr', 'vi'], 'en'],
])('the address without a language speaks for %s', async (tags, language) => {
  const context = await site.browser.newContext({ baseURL: site.url });
  await context.addInitScript((given) => Object.defineProperty(navigator, 'languages', { get: () => given }), tags);
  const page = await context.newPage();
  await page.goto('/');
  expect(await page.evaluate(() => [document.documentElement.dataset.language, document.documentElement.lang])).toEqual(
    [language, language],
  );
  await context.close();
});
