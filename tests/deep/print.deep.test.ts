import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { questionIds, unsure } from '../../src/guidance/asking.ts';
import { composePlan } from '../../src/guidance/planning.ts';
import { type Site, startSite } from '../support/site.ts';
import { furtherSituations, situations } from '../support/situations.ts';
import { type Choices, choose, walk } from '../support/walk.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

const foreign = furtherSituations['a foreign resident afraid for the visa'] ?? {};
const together = situations['all three at once'] ?? {};
const unsureOfAll = Object.fromEntries(questionIds.map((question) => [question, unsure]));

describe.each(['ko', 'en'])('the printed plan in %s', (lang) => {
  test.each([
    ['visa, money and a file', foreign],
    ['a watched device', together],
  ])('leaves out what is due only to private answers: %s', async (_, answers) => {
    const page = await site.open(`/${lang}/`);
    await walk(page, answers as Choices);
    await page.locator('[data-view="plan"] [data-step]').first().waitFor();
    await page.emulateMedia({ media: 'print' });
    const printed = await page
      .locator('[data-view="plan"] [data-step]')
      .evaluateAll((all) => all.filter((one) => one.checkVisibility()).map((one) => (one as HTMLElement).dataset.step));
    const plan = composePlan(answers);
    expect(printed).toEqual(plan.steps.filter((step) => step.onPaper).map((step) => step.id));
    expect(printed.length).toBeLessThan(plan.steps.length);
    const text = await page.locator('body').innerText();
    for (const number of ['112', '109', '1366']) expect(text).toContain(number);
    expect(text).not.toMatch(/https?:\/\/(127|localhost)/);
    expect(await page.locator('.because:visible, .discretion:visible, .sources:visible').count()).toBe(0);
    await page.context().close();
  });
});

describe.each(['ko', 'en'])('on paper in %s', (lang) => {
  test('a question tells no answer, and every page bears the numbers', async () => {
    const page = await site.open(`/${lang}/`);
    await choose(page, 'safety', 'inDanger');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('fieldset:visible').count()).toBe(0);
    for (const address of ['', 'device/', 'numbers/', 'all/']) {
      await page.goto(`/${lang}/${address}`);
      expect(await page.locator('.paper-only:visible').first().innerText()).toMatch(/112.*109.*1366/);
    }
    await page.context().close();
  });

  test('a step keeps every number to call or text, in either order, and no address of a website', async () => {
    const page = await site.open(`/${lang}/`);
    await walk(page, { ...together, age: 'from14to17' });
    await page.locator('[data-view="plan"] [data-step]').first().waitFor();
    await page.emulateMedia({ media: 'print' });
    const links = await page
      .locator('[data-view="plan"] .step-reach a')
      .evaluateAll((all) =>
        all
          .filter((link) => link.closest('.step-reach')?.checkVisibility())
          .map((link) => ({ href: link.getAttribute('href') ?? '', printed: link.checkVisibility() })),
      );
    expect(links.filter(({ href }) => href.endsWith(':1388')).map(({ href }) => href)).toEqual([
      'sms:1388',
      'tel:1388',
    ]);
    for (const { href, printed } of links) expect(printed, href).toBe(/^(tel|sms):/.test(href));
    await page.context().close();
  });

  test('the plan shows the same whatever the private answers', async () => {
    const printed = async (answers: Choices) => {
      const page = await site.open(`/${lang}/`);
      await walk(page, answers);
      await page.locator('[data-view="plan"] [data-step]').first().waitFor();
      await page.emulateMedia({ media: 'print' });
      const text = await page.locator('body').innerText();
      await page.context().close();
      return text;
    };
    const received = {
      ...unsureOfAll,
      happened: 'received',
      forWhom: 'myself',
      age: 'adult',
      offender: ['partnerOrEx'],
    };
    const calm = await printed({ ...received, safety: 'none', exposure: 'received', sharesHomeOrDevice: 'no' });
    expect(calm).toContain('1366');
    const told = { safety: 'deviceWatched', exposure: ['madeOrShared', 'paid'], sharesHomeOrDevice: 'yes' };
    expect(await printed({ ...received, ...told })).toBe(calm);
  });

  test('the page without script shows the same whatever the private answers', async () => {
    const printed = async (fields: readonly string[]) => {
      const page = await site.open(`/${lang}/all/`, { javaScriptEnabled: false });
      for (const field of fields) await page.locator(`#${field}`).check({ force: true });
      await page.emulateMedia({ media: 'print' });
      const text = await page.locator('body').innerText();
      await page.context().close();
      return text;
    };
    const threatened = ['happened-threatened', 'forWhom-myself', 'age-adult', 'takenUnder19-no', 'demand-money'];
    const plain = [...threatened, 'offender-partnerOrEx'];
    const calm = await printed([...plain, 'safety-none', 'alreadyGaveIn-no', 'sharesHomeOrDevice-no']);
    for (const safety of ['inDanger', 'deviceWatched', 'thoughtsOfSuicide'])
      expect(
        await printed([...plain, `safety-${safety}`, 'alreadyGaveIn-yes', 'gaveIn-money', 'sharesHomeOrDevice-yes']),
      ).toBe(calm);
    const received = ['happened-received', 'forWhom-myself', 'age-adult', 'language-needInterpreter'];
    const passed = await printed([...received, 'exposure-received', 'visaWorry-no']);
    expect(await printed([...received, 'exposure-madeOrShared', 'visaWorry-yes'])).toBe(passed);
  });

  test('no title names this site, wherever it is printed', async () => {
    const page = await site.open(`/${lang}/`);
    const titles = () =>
      page.evaluate(() => {
        dispatchEvent(new Event('beforeprint'));
        const printed = document.title;
        dispatchEvent(new Event('afterprint'));
        return { printed, after: document.title };
      });
    await walk(page, together as Choices, 'mouse', 'forWhom');
    const named = await page.title();
    for (const go of ['.foot a[data-page="device"]', '[data-action="leave-page"]', '[data-action="plan"]']) {
      const { printed, after } = await titles();
      expect(printed).not.toMatch(/곁|Gyeot/);
      expect(after).toMatch(/^(곁|Gyeot): ./);
      await page.locator(go).first().click();
      await page.waitForTimeout(700);
    }
    expect(await titles()).toEqual({ printed: expect.not.stringMatching(/곁|Gyeot/), after: named });
    await page.context().close();
  });
});

describe.each(['ko', 'en'])('call links in %s', (lang) => {
  test('carry "use another phone" while a file may have been installed', async () => {
    const page = await site.open(`/${lang}/`);
    await walk(page, { ...(foreign as Choices), installedFile: 'unsure' });
    await page.locator('[data-view="plan"] [data-step]').first().waitFor();
    const without = await page
      .locator('[data-view="plan"] li[data-step]')
      .evaluateAll((all) =>
        all
          .filter((one) => one.querySelector('a[href^="tel:"]') && !one.querySelector('[data-caveat="otherPhone"]'))
          .map((one) => (one as HTMLElement).dataset.step),
      );
    expect(without).toEqual([]);
    expect(await page.locator('[data-caveat="otherPhone"]').count()).toBeGreaterThan(3);
    await page.context().close();
  });
});
