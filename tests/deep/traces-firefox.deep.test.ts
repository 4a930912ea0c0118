import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../scripts/serve.mjs';
import { pageIds } from '../../src/app/page-ids.ts';
import { type Firefox, startFirefox } from '../support/firefox.ts';
import { press } from '../support/leaving-firefox.ts';
import { type Outside, startOutside, throughProxy } from '../support/outside.ts';
import { type Hit, kindsOf, search, visits } from '../support/profile.ts';
import { canaries, telling, tellingFields, tellingIds, textFields } from '../support/trace-walks.ts';

let site: Awaited<ReturnType<typeof serve>>;
let outside: Outside;
beforeAll(async () => {
  [site, outside] = await Promise.all([serve({ port: 0 }), startOutside()]);
});
afterAll(() => Promise.all([site.close(), outside.close()]));

const host = () => new URL(site.url).host;

async function type(firefox: Firefox, selector: string, text: string) {
  const found = await firefox.send<{ value: object }>('WebDriver:FindElement', {
    using: 'css selector',
    value: selector,
  });
  await firefox.send('WebDriver:ElementSendKeys', { id: Object.values(found.value)[0], text });
}

async function leave(firefox: Firefox) {
  await press(firefox, '#leave');
  await firefox.until("return document.title === 'outside'");
}

/** Answers what is asked until the plan is there; what `telling` does not name is passed as not sure. */
async function walk(firefox: Firefox) {
  for (let questions = 0; questions < 40; questions += 1) {
    const more = await firefox.run<boolean>(
      `const shown = document.querySelector('#app fieldset[data-question]');
      if (shown === null || document.querySelector('[data-view="plan"]')) return false;
      const wanted = [arguments[0][shown.dataset.question] ?? 'unsure'].flat();
      for (const value of wanted) {
        const input = shown.querySelector('input[value="' + value + '"]');
        if (!input.checked) input.click();
      }
      return true;`,
      telling,
    );
    if (!more) break;
    await press(firefox, '#app [data-action="next"]');
    await pause(100);
  }
  await firefox.until('return document.querySelector(\'[data-view="plan"]\') !== null');
}

async function typeEverywhere(firefox: Firefox, texts: readonly string[]): Promise<string[]> {
  const typedInto: string[] = [];
  for (const id of pageIds) {
    await press(firefox, `a[data-page="${id}"]`);
    await firefox.until(`return document.querySelector('[data-view="${id}"] .page') !== null`);
    const fields = await firefox.run<string[]>(
      'return [...document.querySelectorAll(arguments[0])].map(({ id }) => id)',
      textFields,
    );
    for (const field of fields) for (const text of texts) await type(firefox, `#${field}`, `${text} `);
    typedInto.push(...fields.map((field) => `${id} ${field}`));
  }
  return typedInto;
}

/** Where Firefox itself writes which addresses were opened: docs/threat-model.md names them. */
const browserKeeps = [
  'cache2/entries/#',
  'favicons.sqlite',
  'permissions.sqlite',
  'places.sqlite',
  'sessionstore.jsonlz4',
];

/** Where it still stands after the site was kept for use offline and then removed. */
const afterOffline = [
  'storage.sqlite',
  'storage/default/http+++#.0.0.1+#/.metadata-v2',
  'storage/default/http+++#.0.0.1+#/cache/caches.sqlite',
];

type Found = { hits: Hit[]; rows: string[]; origin: string[] };

/** One visitor with a new profile: what it holds while the browser runs, and when it has been closed. */
async function profileAfter(
  act: (firefox: Firefox) => Promise<unknown>,
  texts: readonly string[],
  address = '/ko/',
): Promise<Found> {
  const often = { 'browser.sessionstore.interval': 500, 'browser.sessionstore.interval.idle': 500 };
  const firefox = await startFirefox({ prefs: { ...throughProxy(outside), ...often } });
  try {
    await firefox.goTo(`${site.url}${address}`);
    // What a visit fetches by itself has come.
    await pause(1500);
    await act(firefox);
    await pause(4000);
    const during = await search(firefox.profile, texts);
    await firefox.quit();
    const hits = [...during, ...(await search(firefox.profile, texts))];
    const origin = kindsOf(await search(firefox.profile, [host()]));
    return { hits, rows: visits('firefox', firefox.profile, host()), origin };
  } finally {
    await firefox.close();
  }
}

describe('what Firefox’s profile holds', () => {
  const typed = canaries();
  const texts = [...typed, ...tellingIds];
  const isTyped = ({ text }: Hit) => typed.includes(text);
  const same = (one: Hit, other: Hit) => one.text === other.text && kindsOf([one])[0] === kindsOf([other])[0];

  test('the search can find: a field that the browser may keep, and a storage', async () => {
    const found = await profileAfter(async (firefox) => {
      await firefox.run("localStorage.setItem('kept', arguments[0])", typed[0]);
      await firefox.goTo('https://elsewhere.example/');
      await firefox.run('document.body.innerHTML = \'<input id="kept">\'');
      await type(firefox, '#kept', typed[1] ?? '');
    }, typed);
    expect(new Set(found.hits.map(({ text }) => text))).toEqual(new Set(typed));
  });

  test('typed on every path and chosen on the way to the plan: 0 canaries, no more of the choices, one row', async () => {
    const journey = async (firefox: Firefox) => {
      await walk(firefox);
      return typeEverywhere(firefox, typed);
    };
    let typedInto: string[] = [];
    const [opened, during, walked, erased] = await Promise.all([
      profileAfter(leave, texts),
      profileAfter(async (firefox) => {
        typedInto = await journey(firefox);
      }, texts),
      profileAfter(async (firefox) => {
        await journey(firefox);
        await leave(firefox);
      }, texts),
      profileAfter(async (firefox) => {
        await walk(firefox);
        await press(firefox, 'a[data-page="device"]');
        await firefox.until("return document.querySelector('[data-action=erase]') !== null");
        await press(firefox, '[data-action="erase"]');
        await firefox.until("return document.querySelector('[data-erased=nothing]') !== null");
        await leave(firefox);
      }, texts),
    ]);
    const origins = [...opened.origin, ...walked.origin, ...erased.origin];
    expect(origins.filter((kind) => !browserKeeps.includes(kind))).toEqual([]);
    expect(typedInto).toEqual(['numbers find-contact']);
    expect([during, walked].flatMap(({ hits }) => hits.filter(isTyped))).toEqual([]);
    for (const one of [during, walked, erased]) {
      const more = one.hits.filter((hit) => !opened.hits.some((other) => same(hit, other)));
      expect(more).toEqual([]);
      expect(one.rows).toEqual([`${site.url}/ko/`]);
    }
  });

  test('chosen on the page without script, and typed under the contacts’ own address: no more, one row each', async () => {
    const choose = async (firefox: Firefox) => {
      const checked = await firefox.run<number>(
        `for (const field of arguments[0]) document.querySelector(field).click();
        return document.querySelectorAll('input:checked').length;`,
        tellingFields,
      );
      expect(checked).toBe(tellingFields.length);
      await type(firefox, 'input:checked', '\ue007'); // Enter
      expect(await firefox.run('return location.href')).toBe(`${site.url}/ko/all/`);
      await leave(firefox);
    };
    const search = async (firefox: Firefox) => {
      for (const text of typed) await type(firefox, '#find-contact', `${text} `);
      await leave(firefox);
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

  test('kept for use offline, then removed: no worker, and the address in two or three places more', async () => {
    const act = (erasing: boolean) => async (firefox: Firefox) => {
      await press(firefox, 'a[data-page="device"]');
      await firefox.until("return document.querySelector('[data-action=keep]') !== null");
      await press(firefox, '[data-action="keep"]');
      await firefox.until("return document.querySelector('[data-keeping=on]') !== null");
      if (erasing) {
        await press(firefox, '[data-action="erase"]');
        await firefox.until("return document.querySelector('[data-erased=done]') !== null");
      }
      await leave(firefox);
    };
    const [kept, removed] = await Promise.all([profileAfter(act(false), []), profileAfter(act(true), [])]);
    expect(kept.origin).toEqual(expect.arrayContaining(['serviceworker.txt', ...afterOffline]));
    const known = [...browserKeeps, ...afterOffline];
    expect(removed.origin.filter((kind) => !known.includes(kind))).toEqual([]);
  });
});
