import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageIds } from '../../src/parts/page/page-ids.ts';
import { languages } from '../../src/words/languages.ts';
import { afterAWhile, type Breakage, breakModule, changeModule, goOn } from '../support/breaking.ts';
import { builtFiles } from '../support/built.ts';
import { held, settled } from '../support/kept.ts';
import { type Site, startSite } from '../support/site.ts';
import { situations } from '../support/situations.ts';
import { lacks } from '../support/starved.ts';
import { endsWith, leaves, visitor } from '../support/visitor.ts';
import { type Choices, press, running } from '../support/walk.ts';

const answers = situations['a camera in a public bathroom'] as Choices;
const files = await builtFiles();
const modules = [...files.keys()].filter((path) => /^assets\/.*\.js$/.test(path)).map((path) => `/${path}`);
const module = (name: string) =>
  modules.find((address) => new RegExp(`^/assets/${name}-[\\w-]{8}\\.js$`).test(address)) ?? '';
const breakages: readonly Breakage[] = ['404', 'hangs', 'throws'];

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

describe('the journey ends in the plan, and the way out works', () => {
  test.each(lacks)('with $name', async ({ script }) => {
    const page = await visitor(site);
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    await page.addInitScript(script);
    await page.goto('/ko/');
    await running(page);
    expect(await goOn(page, answers)).toBe('plan');
    expect(await page.evaluate(() => (globalThis as { storageUsed?: string }).storageUsed)).toBeUndefined();
    for (const id of pageIds) {
      await page.click(`a[data-page="${id}"]`);
      await page.locator(`[data-view="${id}"] .page h1`).waitFor();
    }
    expect(faults).toEqual([]);
    await leaves(page);
  });

  test.each([
    ['every storage API trapped to throw, the history and service workers too', 'impossible', 'stuck'],
    ['no workers', 'impossible', 'nothing'],
  ])('with %s, the page about the device says what to do', async (name, keeping, erased) => {
    const page = await visitor(site);
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    await page.addInitScript(lacks.find((lack) => lack.name === name)?.script ?? (() => {}));
    await page.goto('/en/device/');
    await page.locator(`[data-keeping="${keeping}"]`).waitFor();
    expect(await page.textContent('[data-keeping] [role="status"]')).toContain('cannot keep it');
    await page.click('[data-action="erase"]');
    await page.locator(`[data-erased="${erased}"]`).waitFor();
    const said = erased === 'stuck' ? /settings of the browser/ : /nothing it can remove/;
    expect(await page.textContent('[data-erased] [role="status"]')).toMatch(said);
    expect(faults).toEqual([]);
    await leaves(page);
  });

  test('with no room on the disk (a quota of one byte); and keeping the site fails in words', async () => {
    const page = await visitor(site);
    const protocol = await page.context().newCDPSession(page);
    await protocol.send('Storage.overrideQuotaForOrigin', { origin: site.url, quotaSize: 1 });
    await page.goto('/en/device/');
    await page.click('[data-action="keep"]');
    expect(await settled(page)).toBe('failed');
    expect(await held(page)).toEqual({ workers: 0, waiting: false, caches: {} });
    await page.goto('/en/');
    await running(page);
    expect(await goOn(page, answers)).toBe('plan');
    await leaves(page);
  });

  describe.each(languages)('in %s', (language) => {
    const words = new RegExp(language === 'ko' ? '12개월이 넘었어요' : 'more than 12 months ago');

    test.each([
      ['1970-01-01T00:00:00Z', false],
      ['2099-12-31T23:59:59Z', true],
    ])('with the clock at %s, every number says that it was checked long ago: %s', async (now, old) => {
      const page = await visitor(site);
      const faults: string[] = [];
      page.on('pageerror', ({ message }) => faults.push(message));
      await page.clock.setFixedTime(now);
      await page.goto(`/${language}/`);
      await running(page);
      expect(await goOn(page, answers)).toBe('plan');
      const marked = async (place: string, least: number) => {
        const marks = await page.locator(`${place} .checked:has(time)`).allTextContents();
        expect(marks.length).toBeGreaterThan(least);
        expect(marks.filter((mark) => words.test(mark) !== old)).toEqual([]);
      };
      await marked('[data-view="plan"]', 10);
      await page.click('a[data-page="numbers"]');
      await page.locator('.page h1').waitFor();
      await marked('[data-view="numbers"] [data-contact]', 20);
      expect(faults).toEqual([]);
      await leaves(page);
    });
  });
});

describe('a module that is missing, hangs or throws: the plan, or words that say what to do', () => {
  // Every module in every way: tests/deep/faults.deep.test.ts.
  test.each([
    ['main', 'waiting'],
    ['en', 'waiting'],
    ['plan-room', 'trouble'],
    ['en-plan', 'trouble'],
    ['KnowPage', 'plan'],
  ])('%s: %s', async (name, end) => {
    const ends = await Promise.all(
      breakages.map(async (how) => {
        const page = await visitor(site);
        const reached = await endsWith(page, module(name), how, answers);
        await leaves(page);
        return reached;
      }),
    );
    expect(ends).toEqual([end, end, end]);
  });
});

describe('a page to read', () => {
  const pages = { numbers: 'ContactsPage', reading: 'KnowPage', device: 'LiveDevicePage', info: 'AboutPage' };

  test.each(Object.entries(pages))('%s that does not come is told, and comes when tried again', async (id, name) => {
    for (const how of ['404', 'hangs'] as const) {
      const page = await visitor(site);
      await page.clock.install();
      await breakModule(page, module(name), how);
      await page.goto('/en/');
      await running(page);
      await press(page, page.locator(`a[data-page="${id}"]`));
      if (how === 'hangs') expect(await afterAWhile(page)).toBe('trouble');
      await page.locator('.trouble').waitFor();
      expect(await page.textContent('.trouble')).toMatch(/Your answers are still only in this page.*Try once more/);
      if (how === '404') {
        await page.unroute(`**${module(name)}`);
        await press(page, page.locator('.trouble button'));
        await page.locator('.page h1').waitFor();
      }
      await leaves(page);
    }
  });

  test.each(Object.entries(pages))('%s whose component throws: words, contacts and the exit stay', async (id, name) => {
    const page = await visitor(site);
    await changeModule(page, module(name), (text) =>
      text.replace(/export\s*\{[^}]*\}/, `export const ${name} = () => { throw new Error('broken') }`),
    );
    await page.goto('/en/');
    await running(page);
    await page.click(`a[data-page="${id}"]`);
    await page.locator('.trouble').waitFor();
    expect(await page.textContent('.trouble')).toMatch(
      /stopped working.*Starting again begins with the first question/,
    );
    await leaves(page);
  });
});

describe('an error inside a component', () => {
  test.each([
    ['in the plan', () => Object.assign(Intl, { DateTimeFormat: undefined })],
    [
      'in the first question',
      () =>
        Object.assign(globalThis, {
          requestIdleCallback: () => {
            throw new Error('broken');
          },
        }),
    ],
  ])('%s: words, contacts, the exit, and a way to start again', async (where, script) => {
    const page = await visitor(site);
    await page.addInitScript(script);
    await page.goto('/en/');
    if (where === 'in the plan') {
      await running(page);
      expect(await goOn(page, answers)).toBe('trouble');
    }
    await page.locator('.trouble').waitFor();
    expect(await page.textContent('.trouble')).toMatch(/stopped working.*numbers at the top/);
    await Promise.all([page.waitForEvent('load'), page.click('.trouble button')]);
    await leaves(page);
  });
});

test('an error inside the session: words, contacts, the exit, and a way to start again', async () => {
  const page = await visitor(site);
  const [holder = ''] = [...files].find(([, bytes]) => bytes.includes('planFollows:(')) ?? [];
  await changeModule(page, `/${holder}`, (text) =>
    text.replace('planFollows:(', "planFollows:()=>{throw new Error('broken')},instead:("),
  );
  await page.goto('/en/');
  await running(page);
  expect(await goOn(page, answers)).toBe('trouble');
  expect(await page.textContent('.trouble')).toMatch(/stopped working.*numbers at the top/);
  await Promise.all([page.waitForEvent('load'), page.click('.trouble button')]);
  await leaves(page);
});

test('the other language that does not come is told, and the answers stay', async () => {
  for (const how of ['404', 'hangs'] as const) {
    const page = await visitor(site);
    await page.clock.install();
    await breakModule(page, module('ko'), how);
    await page.goto('/en/');
    await running(page);
    await page.check('input[name="safety"][value="none"]');
    await page.click('[data-to-language="ko"]');
    if (how === 'hangs') await page.clock.fastForward(25_000);
    await page.locator('[role="alert"]', { hasText: 'did not load' }).waitFor();
    expect(await page.isChecked('input[name="safety"][value="none"]')).toBe(true);
    await leaves(page);
  }
});

test('the plan that did not come comes when it is tried again', async () => {
  const page = await visitor(site);
  await breakModule(page, module('plan-room'), '404');
  await page.goto('/en/');
  await running(page);
  expect(await goOn(page, answers)).toBe('trouble');
  await page.unroute(`**${module('plan-room')}`);
  await page.click('.trouble button');
  await page.locator('[data-view="plan"] [data-step]').first().waitFor();
  await leaves(page);
});
