import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openHeld } from '../support/held.ts';
import { type Site, startSite } from '../support/site.ts';
import { choose, press, running, shownAction, walk } from '../support/walk.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

describe.each(['ko', 'en'])('before the app has come to /%s/', (lang) => {
  const other = lang === 'ko' ? 'en' : 'ko';

  test('what was chosen is kept, and the place too', async () => {
    const { page, release } = await openHeld(site, lang);
    await choose(page, 'safety', 'none');
    await press(page, shownAction(page, 'next'));
    await choose(page, 'happened', 'shared');
    await choose(page, 'happened', 'threatened');
    await press(page, shownAction(page, 'next'));
    await choose(page, 'forWhom', 'friend');
    await press(page, shownAction(page, 'next'));
    await choose(page, 'helperRole', 'partner');
    release();
    await running(page);
    expect(await page.locator('input[name="helperRole"]:checked').getAttribute('value')).toBe('partner');
    const rest = { age: 'unsure', sharedWhere: 'unsure', linkKnown: 'no', originalHeld: 'no' };
    expect(await walk(page, rest, 'mouse', 'demand')).toEqual(['helperRole', ...Object.keys(rest)]);
    await page.context().close();
  });

  test.each([
    ['the other language', `[data-to-language="${other}"]`, `html[lang="${other}"] fieldset:visible`],
    ['a page to read', '.foot a[data-page="device"]', '[data-view="device"] h1'],
  ])('the way to %s waits for it, says so, and takes the answers along', async (_, link, arrived) => {
    const { page, release } = await openHeld(site, lang);
    await choose(page, 'safety', 'none');
    await press(page, shownAction(page, 'next'));
    await choose(page, 'happened', 'faked');
    const before = await page.evaluate(() => ({ href: location.href, rows: history.length }));
    await page.click(link);
    expect(await page.locator('[role=status]:visible').textContent()).toMatch(/112|번호|numbers/);
    release();
    await page.locator(arrived).first().waitFor();
    expect(await page.evaluate(() => ({ href: location.href, rows: history.length }))).toEqual(before);
    const kept = await page.locator('input:checked').evaluateAll((all) => all.map(({ id }) => id));
    expect(kept).toEqual(['happened-faked']);
    await page.context().close();
  });

  test('what was unfolded stays unfolded when it comes, and the focus stays on it', async () => {
    const { page, release } = await openHeld(site, lang);
    await page.locator('.start-note summary').click();
    release();
    await running(page);
    expect(await page.locator('.start-note details').getAttribute('open')).not.toBeNull();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
    await page.context().close();
  });

  test('where no script runs, no question stands that nothing moves along: a link leads to the page that needs none', async () => {
    const page = await site.open(`/${lang}/`, { javaScriptEnabled: false, viewport: { width: 360, height: 780 } });
    expect(await page.locator('fieldset:visible, button:visible').count()).toBe(0);
    expect(await page.locator('.no-script a').getAttribute('href')).toBe(`/${lang}/all/`);
    await page.context().close();
  });
});

test('a browser without :has() is asked every question: none is passed over', async () => {
  const { page } = await openHeld(site, 'en', () => {
    // As Firefox before 121: inside :is() it takes :has() for a selector that matches nothing.
    const lacksHas = (real: (this: unknown, ...asked: string[]) => boolean) =>
      function (this: unknown, ...asked: string[]) {
        return !asked.join().includes(':has') && real.apply(this, asked);
      };
    Object.assign(CSS, { supports: lacksHas(CSS.supports) });
    Object.assign(Element.prototype, { matches: lacksHas(Element.prototype.matches) });
  });
  const asked = ['safety', 'happened', 'forWhom', 'helperRole', 'age'];
  const answers = { safety: 'none', happened: 'shared', forWhom: 'friend', helperRole: 'professional', age: 'adult' };
  expect(await walk(page, answers, 'mouse', 'takenUnder19')).toEqual(asked);
  await page.context().close();
});

test('whoever goes back while the app is awaited is not led on when it comes', async () => {
  const { page, release } = await openHeld(site, 'ko');
  await walk(page, { safety: 'none', happened: 'shared', forWhom: 'myself' }, 'mouse', 'age');
  await choose(page, 'age', 'from14to17');
  await press(page, shownAction(page, 'next'));
  await page.locator('[role=status]:visible').waitFor();
  await press(page, shownAction(page, 'back'));
  release();
  await running(page);
  expect(await page.locator('fieldset:visible').getAttribute('data-question')).toBe('forWhom');
  await page.context().close();
});

test('a link leads to its address where nothing is chosen, and where the app does not come for long', async () => {
  const { page } = await openHeld(site, 'ko');
  await page.click('[data-to-language="en"]', { noWaitAfter: true });
  await page.waitForURL('**/en/', { waitUntil: 'commit' });
  await page.locator('fieldset[data-question="safety"]').waitFor();
  await choose(page, 'safety', 'none');
  await page.click('[data-to-language="ko"]');
  await page.waitForTimeout(8100);
  expect(new URL(page.url()).pathname).toBe('/en/');
  await page.click('[data-to-language="ko"]', { noWaitAfter: true });
  await page.waitForURL('**/ko/', { waitUntil: 'commit' });
  await page.context().close();
});
