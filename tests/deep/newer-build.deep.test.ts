import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type AnotherBuild, buildAnother } from '../support/another-build.ts';
import { goOn, stillSafe } from '../support/breaking.ts';
import { host, hostEachTest, page } from '../support/hosted.ts';
import { situations } from '../support/situations.ts';
import { type Choices, press, running } from '../support/walk.ts';

const answers = situations['all three at once'] as Choices;

hostEachTest();
let next: AnotherBuild;
beforeAll(async () => {
  next = await buildAnother('second');
});
afterAll(() => next.remove());

/** What the trouble offers, each opened from here in a tab of its own, with the links' targets taken away. */
async function offered(): Promise<string[]> {
  await page.evaluate(() => {
    for (const link of document.querySelectorAll('.trouble a')) link.removeAttribute('target');
  });
  const opened: string[] = [];
  for (const link of await page.locator('.trouble a').all()) {
    const [tab] = await Promise.all([page.context().waitForEvent('page'), link.click()]);
    await tab.locator('.brand', { hasText: 'second' }).waitFor();
    opened.push(new URL(tab.url()).pathname);
    await tab.close();
  }
  return opened;
}

const pages = (language: string) => [`/${language}/numbers/`, `/${language}/all/`, `/${language}/`];

describe.each(['ko', 'en'])('another build takes the place of the one that is open, in %s', (language) => {
  beforeEach(async () => {
    await page.goto(`${host.url}/${language}/`);
    await running(page);
  });

  test('a page to read says so, and opens in a new tab; the answers stay', async () => {
    await page.check('input[name="safety"][value="none"]');
    await host.use(next.root);
    await press(page, page.locator('a[data-page="numbers"]'));
    await page.locator('.trouble[data-replaced]').waitFor();
    expect(await offered()).toEqual(pages(language));
    expect(await stillSafe(page)).toHaveLength(5);
    await press(page, page.locator('[data-action="leave-page"]'));
    expect(await page.isChecked('input[name="safety"][value="none"]')).toBe(true);
  });

  test('the other language says so, and opens in a new tab', async () => {
    await host.use(next.root);
    await press(page, page.locator('[data-to-language]:visible'));
    const link = page.locator('[role="alert"] a');
    const other = language === 'ko' ? 'en' : 'ko';
    const [tab] = await Promise.all([page.context().waitForEvent('page'), link.click()]);
    await tab.waitForURL(`**/${other}/`);
    expect(await page.locator('fieldset[data-question="safety"]').isVisible()).toBe(true);
  });
});

describe('a plan that does not come', () => {
  const openPlan = async () => {
    await page.goto(`${host.url}/en/`);
    await running(page);
    expect(await goOn(page, answers)).toBe('trouble');
  };

  test('because another build came before it: it says so, and keeps the answers in sight', async () => {
    const room = (address: string) => address.startsWith('/assets/plan-room');
    await page.route(
      (url) => room(url.pathname),
      async (route) => {
        await host.use(next.root);
        await route.continue();
      },
    );
    await openPlan();
    await page.locator('.trouble[data-replaced]').waitFor();
    expect(await offered()).toEqual(pages('en'));
    await press(page, page.locator('.earlier summary'));
    await page.locator('.earlier dt').nth(5).waitFor();
  });

  test.each([
    ['the connection broke off', 'broken'],
    ['the host has trouble of its own', 503],
  ] as const)('because %s: it says nothing of a newer version', async (_, how) => {
    await page.route(/plan-room/, (route) => (how === 'broken' ? route.abort() : route.fulfill({ status: how })));
    await openPlan();
    expect(await page.locator('.trouble[data-replaced]').count()).toBe(0);
    expect(await page.locator('.trouble a').count()).toBe(3);
  });
});
