import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../scripts/serve.mjs';
import { pageIds } from '../../src/app/page-ids.ts';
import { type Outside, startOutside } from '../support/outside.ts';
import { type Hit, kindsOf, search, visits } from '../support/profile.ts';
import { type RealChromium, startRealChromium } from '../support/real-chromium.ts';
import { canaries, telling, tellingFields, tellingIds, textFields } from '../support/trace-walks.ts';
import { walk } from '../support/walk.ts';

let site: Awaited<ReturnType<typeof serve>>;
let outside: Outside;
beforeAll(async () => {
  [site, outside] = await Promise.all([serve({ port: 0 }), startOutside()]);
});
afterAll(() => Promise.all([site.close(), outside.close()]));

const host = () => new URL(site.url).host;

async function leave({ page }: RealChromium) {
  await page.locator('#leave').click();
  await page.waitForURL((url) => !url.href.startsWith(site.url));
}

/** Opens every page to read, and types into all that takes text. */
async function typeEverywhere({ page }: RealChromium, texts: readonly string[]): Promise<string[]> {
  const typedInto: string[] = [];
  for (const id of pageIds) {
    await page.locator(`a[data-page="${id}"]`).click();
    await page.locator(`[data-view="${id}"] .page`).waitFor();
    for (const field of await page.locator(textFields).all()) {
      typedInto.push(`${id} ${await field.getAttribute('id')}`);
      await field.focus();
      for (const text of texts) await page.keyboard.type(`${text} `);
    }
  }
  return typedInto;
}

/** Where Chromium itself writes which addresses were opened: docs/threat-model.md names them. */
const browserKeeps = [
  'Default/Cache/Cache_Data/#',
  'Default/Code Cache/js/#',
  'Default/Favicons',
  'Default/History',
  'Default/Network/Network Persistent State',
  'Default/Preferences',
  'Default/Sessions/Session_#',
  'Default/Sessions/Tabs_#',
  'Default/Top Sites',
  'segmentation_platform/ukm_db',
];

/** Where it still stands after the site was kept for use offline and then removed. */
const afterOffline = [
  'Default/Service Worker/CacheStorage/#/index.txt',
  'Default/Service Worker/Database/#.log',
  'Default/WebStorage/QuotaManager',
];

type Found = { hits: Hit[]; rows: string[]; origin: string[] };

/** One visitor with a new profile: what it holds when the browser has been closed, or while it runs. */
async function profileAfter(
  act: (chromium: RealChromium) => Promise<unknown>,
  texts: readonly string[],
  address = '/ko/',
): Promise<Found> {
  const chromium = await startRealChromium(outside.proxy);
  try {
    await chromium.page.goto('about:blank');
    await chromium.page.goto(`${site.url}${address}`, { waitUntil: 'networkidle' });
    await act(chromium);
    await pause(2000);
    const during = await search(chromium.profile, texts);
    await chromium.quit();
    const hits = [...during, ...(await search(chromium.profile, texts))];
    const origin = kindsOf(await search(chromium.profile, [host()]));
    return { hits, rows: visits('chromium', chromium.profile, host()), origin };
  } finally {
    await chromium.close();
  }
}

describe('what Chromium’s profile holds', () => {
  const typed = canaries();
  const texts = [...typed, ...tellingIds];
  const same = (one: Hit, other: Hit) => one.text === other.text && kindsOf([one])[0] === kindsOf([other])[0];
  const isTyped = ({ text }: Hit) => typed.includes(text);

  test('the search can find: a field that the browser may keep, and a storage', async () => {
    const found = await profileAfter(async ({ page }) => {
      await page.evaluate(([latin]) => localStorage.setItem('kept', latin ?? ''), typed);
      await page.goto('https://elsewhere.example/');
      await page.evaluate(() => {
        document.body.innerHTML = '<input id="kept"><a href="https://other.example/">on</a>';
        document.querySelector('input')?.focus();
      });
      await page.keyboard.type(typed[1] ?? '');
      await page.locator('a').click();
    }, typed);
    expect(new Set(found.hits.map(({ text }) => text))).toEqual(new Set(typed));
  });

  test('typed on every path and chosen on the way to the plan: 0 canaries, no more of the choices, one row', async () => {
    const journey = async (chromium: RealChromium) => {
      await walk(chromium.page, telling);
      return typeEverywhere(chromium, typed);
    };
    let typedInto: string[] = [];
    const [opened, during, walked, erased] = await Promise.all([
      profileAfter(leave, texts),
      profileAfter(async (chromium) => {
        typedInto = await journey(chromium);
      }, texts),
      profileAfter(async (chromium) => {
        await journey(chromium);
        await leave(chromium);
      }, texts),
      profileAfter(async (chromium) => {
        await walk(chromium.page, telling);
        await chromium.page.locator('a[data-page="device"]').click();
        await chromium.page.locator('[data-action="erase"]').click();
        await chromium.page.locator('[data-erased="nothing"]').waitFor();
        await leave(chromium);
      }, texts),
    ]);

    expect(typedInto).toEqual(['numbers find-contact']);
    expect([during, walked].flatMap(({ hits }) => hits.filter(isTyped))).toEqual([]);
    for (const one of [during, walked, erased]) {
      const more = one.hits.filter((hit) => !opened.hits.some((other) => same(hit, other)));
      expect(more).toEqual([]);
      expect(one.rows).toEqual([`${site.url}/ko/`]);
    }
    expect(
      [...opened.origin, ...walked.origin, ...erased.origin].filter((kind) => !browserKeeps.includes(kind)),
    ).toEqual([]);
  });

  test('chosen on the page without script, and typed under the contacts’ own address: no more, one row each', async () => {
    const choose = async (chromium: RealChromium) => {
      for (const field of tellingFields) await chromium.page.locator(field).check({ force: true });
      expect(await chromium.page.locator('input:checked').count()).toBe(tellingFields.length);
      // Enter in a field would send a form that is not kept from it, with the answers in its address.
      await chromium.page.keyboard.press('Enter');
      expect(chromium.page.url()).toBe(`${site.url}/ko/all/`);
      await leave(chromium);
    };
    const search = async (chromium: RealChromium) => {
      await chromium.page.locator('#find-contact').focus();
      for (const text of typed) await chromium.page.keyboard.type(`${text} `);
      await leave(chromium);
    };
    const [opened, chosen, searched] = await Promise.all([
      profileAfter(leave, texts, '/ko/all/'),
      profileAfter(choose, texts, '/ko/all/'),
      profileAfter(search, texts, '/en/numbers/'),
    ]);
    expect(chosen.hits.filter((hit) => !opened.hits.some((other) => same(hit, other)))).toEqual([]);
    expect(searched.hits.filter(isTyped)).toEqual([]);
    expect([...chosen.rows, ...searched.rows]).toEqual([`${site.url}/ko/all/`, `${site.url}/en/numbers/`]);
  });

  test('kept for use offline, then removed: no worker, no file, and the address in three places more', async () => {
    const act = (erasing: boolean) => async (chromium: RealChromium) => {
      const { page } = chromium;
      await page.locator('a[data-page="device"]').click();
      await page.locator('[data-action="keep"]').click();
      await page.locator('[data-keeping="on"]').waitFor({ timeout: 60_000 });
      if (erasing) {
        await page.locator('[data-action="erase"]').click();
        await page.locator('[data-erased="done"]').waitFor();
        await page.locator('[data-keeping="off"]').waitFor();
        expect(
          await page.evaluate(async () => [
            (await navigator.serviceWorker.getRegistrations()).length,
            (await caches.keys()).length,
          ]),
        ).toEqual([0, 0]);
      }
      await leave(chromium);
    };
    const [kept, removed] = await Promise.all([profileAfter(act(false), []), profileAfter(act(true), [])]);
    expect(kept.origin).toEqual(expect.arrayContaining(afterOffline));
    const known = [...browserKeeps, ...afterOffline];
    expect(removed.origin.filter((kind) => !known.includes(kind))).toEqual([]);
  });
});
