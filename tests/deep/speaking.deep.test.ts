import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { holdBack } from '../support/held.ts';
import { type Site, startSite } from '../support/site.ts';
import { situations } from '../support/situations.ts';
import { type Choices, running, walk } from '../support/walk.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

const answers = situations['all three at once'] as Choices;
const address = (page: Page) => page.evaluate(() => ({ href: location.href, rows: history.length }));

async function speak(page: Page, language: string): Promise<void> {
  await page.click(`[data-to-language="${language}"]`);
  await page.locator(`html[lang="${language}"]`).waitFor({ state: 'attached' });
}

describe.each(['ko', 'en'])('the language changes away from %s', (lang) => {
  const other = lang === 'ko' ? 'en' : 'ko';

  test('among the questions: address, history and answers stay, and the focus is on the way back', async () => {
    const page = await site.open(`/${lang}/`);
    await walk(page, answers, 'mouse', 'offender');
    const before = await address(page);
    await speak(page, other);
    expect(await page.locator('fieldset').getAttribute('data-question')).toBe('offender');
    expect(await address(page)).toEqual(before);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-to-language'))).toBe(lang);
    await page.context().close();
  });

  test('in the plan: it is not built anew, so what was unfolded and ticked stays', async () => {
    const page = await site.open(`/${lang}/`);
    await walk(page, answers);
    const step = page.locator('[data-phase="report"] [data-step]').first();
    await step.locator('.tick').click();
    await step.locator('summary').click();
    const heading = await page.textContent('h1');
    await page.evaluate(() => {
      const seen = window as unknown as { waits: number };
      seen.waits = 0;
      new MutationObserver(() => {
        seen.waits += document.querySelectorAll('p.waiting').length;
      }).observe(document.body, { childList: true, subtree: true });
    });
    await speak(page, other);
    await page.waitForFunction((old) => document.querySelector('h1')?.textContent !== old, heading);
    expect(await step.locator('details').getAttribute('open')).not.toBeNull();
    expect(await step.locator('input').isChecked()).toBe(true);
    expect(await page.evaluate('waits')).toBe(0);
    await page.context().close();
  });

  test('every link of the foot leads to the language spoken', async () => {
    const page = await site.open(`/${lang}/`);
    await running(page);
    await speak(page, other);
    const leading = await page.locator('.foot a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(leading.length).toBeGreaterThan(4);
    expect(leading.filter((href) => !href?.startsWith(`/${other}/`))).toEqual([]);
    await page.context().close();
  });

  test.each([
    ['opened while the language is on its way', true],
    ['on its way when the language is changed', false],
  ])('a page %s comes with words, not with keys', async (_, languageFirst) => {
    const page = await site.open(`/${lang}/`);
    await running(page);
    const release = await holdBack(page, languageFirst ? `**/assets/${other}-*` : `**/assets/${lang}-pages-*`);
    const presses = [`[data-to-language="${other}"]`, '.foot a[data-page="numbers"]'];
    for (const link of languageFirst ? presses : presses.reverse()) await page.click(link);
    await page.waitForTimeout(300);
    release();
    await page.locator(`html[lang="${other}"]`).waitFor({ state: 'attached' });
    const heading = page.locator('[data-view="numbers"] .page h1');
    await heading.filter({ hasText: other === 'ko' ? /[가-힣]/ : /[A-Z][a-z]/ }).waitFor();
    expect(await page.locator('.page').innerText()).not.toMatch(/search\.(label|need)/);
    await page.context().close();
  });

  test('while its words are long on their way, that is said', async () => {
    const page = await site.open(`/${lang}/`);
    await running(page);
    const release = await holdBack(page, '**/assets/**');
    await page.click(`[data-to-language="${other}"]`);
    const said = page.locator('#app > [role=status]');
    await said.filter({ hasText: /\S/ }).waitFor();
    release();
    await page.locator(`html[lang="${other}"]`).waitFor({ state: 'attached' });
    await said.filter({ hasNotText: /\S/ }).waitFor({ state: 'attached' });
    await page.context().close();
  });
});
