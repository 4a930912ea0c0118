import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageIds } from '../../src/parts/page/page-ids.ts';
import { type Site, startSite } from '../support/site.ts';
import { situations } from '../support/situations.ts';
import { type Choices, press, running, shownAction, walk } from '../support/walk.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

const answers = situations['all three at once'] as Choices;

/** What translators do to every text of a page, and to what comes later. Runs in the page. */
const translators: Readonly<Record<string, string>> = {
  'wraps each text in two elements': `
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    inner.textContent = text.data;
    outer.append(inner);
    text.replaceWith(outer);`,
  'moves each text into an element': `
    const outer = document.createElement('font');
    text.before(outer);
    outer.append(text);`,
  'puts another text in place of each': `text.replaceWith(document.createTextNode(text.data));`,
};

const translating = (one: string) => `(() => {
  const done = new WeakSet();
  const translate = () => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    for (const text of texts) {
      const parent = text.parentElement;
      if (!/\\S/.test(text.data) || done.has(text) || parent.closest('font, script, style')) continue;
      ${one}
    }
    for (const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT); walker.nextNode(); ) done.add(walker.currentNode);
  };
  translate();
  new MutationObserver(translate).observe(document.body, { childList: true, subtree: true });
})()`;

async function translated(lang: string, one: string): Promise<{ page: Page; faults: string[] }> {
  const page = await site.open(`/${lang}/`);
  await running(page);
  const faults: string[] = [];
  page.on('pageerror', (fault) => faults.push(String(fault)));
  await page.evaluate(translating(one));
  return { page, faults };
}

/** The texts in sight that are in the language left, without names and words in brackets that stand in it on purpose. */
const left = (page: Page, language: string) =>
  page.evaluate((spoken) => {
    const foreign = spoken === 'en' ? /[가-힣]{2}/ : /[a-z]{4} [a-z]{2}/;
    const walker = document.createTreeWalker(document.querySelector('#app') as Node, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      const shown = text.parentElement?.checkVisibility() && !text.parentElement.closest('.unseen, #app [lang]');
      // “Freeze the account (지급정지)”: what to say at a bank.
      if (shown && foreign.test(text.data.replace(/\([가-힣]+\)/g, ''))) found.push(text.data);
    }
    return found;
  }, language);

describe.each(Object.entries(translators))('a translator that %s', (_, one) => {
  test('stops neither questions, refusal, plan nor pages', async () => {
    const { page, faults } = await translated('ko', one);
    await press(page, shownAction(page, 'next'));
    expect(await page.locator('.question > [role=alert]:visible').count()).toBe(1);
    await page.waitForTimeout(600);
    await walk(page, answers);
    for (const id of pageIds) {
      await page.click(`a[data-page="${id}"]`);
      await page.locator(`[data-view="${id}"] .page`).waitFor();
    }
    await page.click('[data-action="leave-page"]');
    await page.locator('[data-view="plan"] [data-step]').first().waitFor();
    expect(await page.locator('.trouble').count()).toBe(0);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test.each([
    ['ko', 'en'],
    ['en', 'ko'],
  ])('leaves no words of %s behind when %s is chosen', async (lang, other) => {
    const fresh = await site.open(`/${other}/`);
    await running(fresh);
    const { page, faults } = await translated(lang, one);
    const change = async (to: string) => {
      // Two clicks in one place count as one (docs/decisions/009).
      await page.waitForTimeout(600);
      await page.click(`[data-to-language="${to}"]`);
      await page.locator(`html[data-language="${to}"]`).waitFor({ state: 'attached' });
    };
    await walk(page, answers, 'mouse', 'offender');
    await change(other);
    expect(await left(page, other)).toEqual([]);
    for (const id of pageIds) {
      for (const tab of [page, fresh]) {
        await tab.click(`a[data-page="${id}"]`);
        await tab.locator(`[data-view="${id}"] .page`).waitFor();
      }
      await change(lang);
      await change(other);
      // As it reads where nobody has translated it: names stand in their own language there too.
      expect(await left(page, other), id).toEqual(await left(fresh, other));
    }
    expect(faults).toEqual([]);
    await page.context().close();
    await fresh.context().close();
  });
});
