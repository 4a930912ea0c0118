import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exitAddress } from '../../flows/emergency.ts';
import { stillSafe } from '../support/breaking.ts';
import { sideways } from '../support/sideways.ts';
import { type Site, startSite } from '../support/site.ts';
import { situations } from '../support/situations.ts';
import { violations } from '../support/violations.ts';
import { type Choices, running, walk } from '../support/walk.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

const answers = situations['all three at once'] as Choices;

describe.each(['ko', 'en'])('in %s', (lang) => {
  test.each(['light', 'dark'] as const)('questions and plan have no violation in %s', async (colorScheme) => {
    const page = await site.open(`/${lang}/`, { colorScheme });
    await running(page);
    expect(await violations(page)).toEqual([]);
    await walk(page, answers, 'mouse', 'platform');
    expect(await violations(page)).toEqual([]);
    await walk(page, answers);
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });

  test('nothing has to be scrolled sideways at 320 px or at 400 %', async () => {
    for (const viewport of [
      { width: 320, height: 640 },
      { width: 320, height: 225 },
    ]) {
      const page = await site.open(`/${lang}/`, { viewport });
      expect(await sideways(page)).toBe(0);
      await walk(page, answers, 'mouse', 'offender');
      expect(await sideways(page)).toBe(0);
      await walk(page, answers);
      expect(await sideways(page)).toBe(0);
      await page.context().close();
    }
  });

  test.each(['', 'all/'])('in a low window the exit and 112 stay in sight, uncovered: /%s', async (address) => {
    for (const viewport of [
      { width: 320, height: 225 },
      { width: 640, height: 400 },
    ]) {
      const page = await site.open(`/${lang}/${address}`, { viewport });
      await page.evaluate(() => scrollTo(0, 900));
      await page.waitForTimeout(100);
      expect(await stillSafe(page)).toEqual(expect.arrayContaining([exitAddress, 'tel:112']));
      const covered = await page.locator('.speak a:visible').evaluateAll((all) =>
        all.filter((link) => {
          const { left, top, width, height } = link.getBoundingClientRect();
          return !link.contains(document.elementFromPoint(left + width / 2, top + height / 2));
        }),
      );
      expect(covered).toEqual([]);
      await page.context().close();
    }
  });

  test('the heading of each new question has the focus', async () => {
    const page = await site.open(`/${lang}/`);
    await walk(page, answers, 'mouse', 'happened');
    const focused = await page.evaluate(() => ({
      tag: document.activeElement?.tagName,
      question: document.activeElement?.closest('[data-question]')?.getAttribute('data-question'),
    }));
    expect(focused).toEqual({ tag: 'H1', question: 'happened' });
    await page.context().close();
  });

  test('emergency contacts stand one activation away in every state', async () => {
    const page = await site.open(`/${lang}/`);
    for (const until of ['safety', 'offender', undefined]) {
      await walk(page, answers, 'mouse', until);
      for (const href of ['tel:112', 'sms:112', 'tel:109', 'tel:1366']) {
        expect(await page.locator(`a[href="${href}"]:visible`).count(), `${until} ${href}`).toBeGreaterThan(0);
      }
    }
    await page.context().close();
  });
});
