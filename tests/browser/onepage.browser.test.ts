import { AxeBuilder } from '@axe-core/playwright';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wholeCase } from '../support/answer-sets.ts';
import { disagreements, shownFor } from '../support/one-page.ts';
import { sideways } from '../support/sideways.ts';
import { type Site, startSite } from '../support/site.ts';
import { situations } from '../support/situations.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

describe.each(['ko', 'en'])('the page without script in %s', (lang) => {
  test('shows what the engine says for the quoted situations and 100 whole cases', async () => {
    const page = await site.open(`/${lang}/all/`, { javaScriptEnabled: false });
    const cases = [{}, ...Object.values(situations), ...fc.sample(wholeCase, { numRuns: 100, seed: 11 })];
    expect(disagreements(cases, await shownFor(page, cases))).toEqual([]);
    await page.context().close();
  });

  test('a person without script answers by clicking and sees the steps change', async () => {
    const page = await site.open(`/${lang}/`, { javaScriptEnabled: false });
    await page.locator('.no-script a').first().click();
    const demand = page.locator('[data-asks="demand"]');
    expect(await demand.isVisible()).toBe(false);
    await page.locator('label[for="happened-threatened"]').click();
    expect(await demand.isVisible()).toBe(true);
    expect(await page.locator('[data-step="saveTheThreats"]').isVisible()).toBe(true);
    await page.locator('button[type="reset"]').click();
    expect(await demand.isVisible()).toBe(false);
    await page.context().close();
  });

  test('has no violation, no sideways scrolling and no anchor', async () => {
    const page = await site.open(`/${lang}/all/`, { viewport: { width: 320, height: 600 } });
    expect(await sideways(page)).toBe(0);
    expect(await page.locator('a[href*="#"]').count()).toBe(0);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`))).toEqual([]);
    await page.context().close();
  });

  test('without :has() everything stands there, in order, and each question once', async () => {
    const page = await site.open(`/${lang}/all/`, { javaScriptEnabled: false });
    const hidden = await page.evaluate(() => {
      // What holds where :has() is known, and what holds where it is not, change places.
      for (const sheet of document.styleSheets) {
        for (const [index, rule] of [...sheet.cssRules].map((rule, index) => [index, rule] as const).reverse()) {
          if (!(rule instanceof CSSSupportsRule)) continue;
          const inner = rule.conditionText.startsWith('not ') ? [...rule.cssRules] : [];
          sheet.deleteRule(index);
          for (const one of inner) sheet.insertRule(one.cssText, index);
        }
      }
      return [...document.querySelectorAll<HTMLElement>('[data-asks], [data-step]')]
        .filter((one) => getComputedStyle(one).display === 'none')
        .map((one) => one.dataset.again);
    });
    expect(hidden.length).toBeGreaterThan(0);
    expect(hidden).not.toContain(undefined);
    await page.context().close();
  });
});
