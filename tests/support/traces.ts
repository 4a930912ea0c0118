import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageIds } from '../../src/parts/page/page-ids.ts';
import type { Outside } from './outside.ts';
import { type Hit, kindsOf, search, visits } from './profile.ts';
import { hashedName, type SecureSite, startSecureWorld } from './secure-site.ts';
import { canaries, stateMarks, telling, tellingFields, tellingIds, textFields } from './trace-walks.ts';
import type { Traced } from './traced.ts';

/** What a browser itself writes, by kind of file: docs/threat-model.md names them. */
export interface Written {
  /** Where it says which addresses were opened. */
  readonly opened: readonly string[];
  /** Where it says so besides while the site is kept for use offline. */
  readonly kept: readonly string[];
  /** Where that still stands once it was kept and then removed. */
  readonly afterRemoving: readonly string[];
}

type Found = { hits: Hit[]; rows: string[]; origin: string[] };

/** Searches whole profiles of one browser, after everything that a visitor can type, choose, keep and remove. */
export function searchProfiles(
  browser: 'chromium' | 'firefox',
  start: (outside: Outside, site: SecureSite) => Promise<Traced>,
  written: Written,
): void {
  let world: Awaited<ReturnType<typeof startSecureWorld>>;
  beforeAll(async () => {
    world = await startSecureWorld();
  });
  afterAll(() => world.close());

  const typed = canaries();
  const texts = [...typed, ...tellingIds, ...stateMarks];
  const isTyped = ({ text }: Hit) => typed.includes(text);
  const isState = ({ text }: Hit) => stateMarks.some((mark) => mark === text);
  const same = (one: Hit, other: Hit) => one.text === other.text && kindsOf([one])[0] === kindsOf([other])[0];
  const more = (one: Found, than: Found) => one.hits.filter((hit) => !than.hits.some((other) => same(hit, other)));

  /** One visitor with a new profile: what it holds while the browser runs, and when it has been closed. */
  async function profileAfter(
    act: (visitor: Traced) => Promise<unknown>,
    wanted: readonly string[] = texts,
    address = '/ko/',
  ): Promise<Found> {
    const visitor = await start(world.outside, world.site);
    const { host } = world.site;
    try {
      await visitor.open(`${world.site.url}${address}`);
      await act(visitor);
      await visitor.settle();
      const during = await search(visitor.profile, wanted);
      await visitor.quit();
      const hits = [...during, ...(await search(visitor.profile, wanted))];
      const origin = kindsOf(await search(visitor.profile, [host, hashedName(host)]));
      return { hits, rows: visits(browser, visitor.profile, host), origin };
    } finally {
      await visitor.close();
    }
  }

  describe(`what the profile of ${browser} holds`, () => {
    test('the search can find: a field that the browser may keep, and a storage', async () => {
      const found = await profileAfter(async (visitor) => {
        await visitor.run("localStorage.setItem('kept', arguments[0])", typed[0]);
        await visitor.open('https://elsewhere.example/');
        await visitor.run('document.body.innerHTML = \'<input id="kept"><input id="ticked" type="checkbox">\'');
        await visitor.type('#kept', typed[1] ?? '');
        await visitor.press('#ticked');
      });
      expect(found.hits.filter(isState)).not.toEqual([]);
      expect(new Set(found.hits.filter(isTyped).map(({ text }) => text))).toEqual(new Set(typed));
    });

    test('typed on every path, chosen on the way to the plan and ticked there: no canary, choice or state, one row', async () => {
      let typedInto: string[] = [];
      const journey = async (visitor: Traced) => {
        await answer(visitor);
        await tick(visitor);
        typedInto = await typeEverywhere(visitor, typed);
        await visitor.press('a[data-page="numbers"]');
        await visitor.until("return document.querySelector('.needs') !== null");
        await choose(visitor);
      };
      const [opened, during, walked, erased] = await Promise.all([
        profileAfter(leave),
        // The ticked plan is still in the document then, out of sight.
        profileAfter(journey),
        profileAfter(async (visitor) => {
          await journey(visitor);
          await leave(visitor);
        }),
        profileAfter(async (visitor) => {
          await answer(visitor);
          await visitor.press('a[data-page="device"]');
          await pressThere(visitor, 'erase', '[data-erased=nothing]');
          await leave(visitor);
        }),
      ]);
      expect(typedInto).toEqual(['numbers find-contact']);
      expect([during, walked].flatMap(({ hits }) => hits.filter(isTyped))).toEqual([]);
      for (const one of [during, walked, erased]) {
        expect(one.hits.filter(isState)).toEqual([]);
        expect(more(one, opened)).toEqual([]);
        expect(one.rows).toEqual([`${world.site.url}/ko/`]);
      }
      const origins = [...opened.origin, ...walked.origin, ...erased.origin];
      expect(origins.filter((kind) => !written.opened.includes(kind))).toEqual([]);
    });

    test('chosen on the page without script, and typed under the contacts’ own address: no more, one row each', async () => {
      const chooseAll = async (visitor: Traced) => {
        const checked = await visitor.run<number>(
          `for (const field of arguments[0]) document.querySelector(field).click();
          return document.querySelectorAll('input:checked').length;`,
          tellingFields,
        );
        expect(checked).toBe(tellingFields.length);
        // Enter in a field would send a form that is not kept from it, with the answers in its address.
        await visitor.type('input:checked', '\n');
        expect(await visitor.run('return location.href')).toBe(`${world.site.url}/ko/all/`);
        await leave(visitor);
      };
      const lookFor = async (visitor: Traced) => {
        for (const text of typed) await visitor.type('#find-contact', `${text} `);
        await choose(visitor);
        await leave(visitor);
      };
      const [opened, chosen, searched] = await Promise.all([
        profileAfter(leave, texts, '/ko/all/'),
        profileAfter(chooseAll, texts, '/ko/all/'),
        profileAfter(lookFor, texts, '/en/numbers/'),
      ]);
      expect(more(chosen, opened)).toEqual([]);
      expect(searched.hits.filter(isTyped)).toEqual([]);
      expect([...chosen.hits, ...searched.hits].filter(isState)).toEqual([]);
      expect([...chosen.rows, ...searched.rows]).toEqual([
        `${world.site.url}/ko/all/`,
        `${world.site.url}/en/numbers/`,
      ]);
    });

    test('kept for use offline, then removed: no worker, no file, and the address in the places that are told', async () => {
      const known = [...written.opened, ...written.afterRemoving];
      const unknown = (origin: readonly string[]) => origin.filter((kind) => !known.includes(kind));
      let whileOpen: string[] = [];
      const act = (erasing: boolean) => async (visitor: Traced) => {
        await visitor.press('a[data-page="device"]');
        await pressThere(visitor, 'keep', '[data-keeping=on]');
        if (erasing) {
          await pressThere(visitor, 'erase', '[data-erased=done]');
          await visitor.until("return document.querySelector('[data-keeping=off]') !== null");
        }
        await leave(visitor);
        if (!erasing) return;
        await visitor.settle();
        const found = kindsOf(await search(visitor.profile, [world.site.host, hashedName(world.site.host)]));
        // A database that is open has a log beside it, and Firefox's session another name.
        whileOpen = found
          .map((kind) => kind.replace(/-(journal|wal|shm)$/, ''))
          .map((kind) => kind.replace(/^sessionstore-backups\/recovery\.\w+$/, 'sessionstore.jsonlz4'));
      };
      const [kept, removed] = await Promise.all([profileAfter(act(false), []), profileAfter(act(true), [])]);
      expect(kept.origin).toEqual(expect.arrayContaining([...written.kept, ...written.afterRemoving]));
      expect(whileOpen.length).toBeGreaterThan(0);
      expect(unknown(whileOpen)).toEqual([]);
      expect(unknown(removed.origin)).toEqual([]);
    });
  });
}

async function leave(visitor: Traced): Promise<void> {
  await visitor.press('#leave');
  await visitor.until("return document.title === 'outside'");
}

/** Presses what can be done on the page about the device, and waits for what comes of it. */
async function pressThere(visitor: Traced, action: string, outcome: string): Promise<void> {
  await visitor.until(`return document.querySelector('[data-action=${action}]') !== null`);
  await visitor.press(`[data-action="${action}"]`);
  await visitor.until(`return document.querySelector('${outcome}') !== null`);
}

/** Answers what is asked until the plan is there; what `telling` does not name is passed as not sure. */
async function answer(visitor: Traced): Promise<void> {
  const shown = "document.querySelector('#app fieldset[data-question]')?.dataset.question";
  for (let questions = 0; questions < 40; questions += 1) {
    const question = await visitor.run<string | undefined>(`return ${shown}`);
    if (typeof question !== 'string') break;
    for (const option of [telling[question] ?? 'unsure'].flat())
      await visitor.press(`label[for="${question}-${option}"]`);
    await visitor.press(`#${question}-next`);
    await visitor.until(`return ${shown} !== '${question}'`);
  }
  await visitor.until('return document.querySelector(\'[data-view="plan"] [data-step]\') !== null');
}

/** Ticks the first two steps of the plan. */
async function tick(visitor: Traced): Promise<void> {
  for (const step of [0, 1]) {
    const id = await visitor.run<string>(
      `return document.querySelectorAll('[data-view="plan"] [data-step]:has(.tick)')[arguments[0]].dataset.step`,
      step,
    );
    await visitor.press(`[data-step="${id}"] .tick`);
  }
  await visitor.until("return document.querySelectorAll('.tick input:checked').length === 2");
}

/** Chooses a need on the page of contacts. */
async function choose(visitor: Traced): Promise<void> {
  await visitor.press('.needs label:nth-child(3)');
  await visitor.until("return document.querySelector('input[name=need]:checked').value !== 'all'");
}

/** Opens every page to read, and types into all that takes text. */
async function typeEverywhere(visitor: Traced, typing: readonly string[]): Promise<string[]> {
  const typedInto: string[] = [];
  for (const id of pageIds) {
    await visitor.press(`a[data-page="${id}"]`);
    await visitor.until(`return document.querySelector('[data-view="${id}"] .page') !== null`);
    const fields = await visitor.run<string[]>(
      'return [...document.querySelectorAll(arguments[0])].map(({ id }) => id)',
      textFields,
    );
    for (const field of fields) for (const text of typing) await visitor.type(`#${field}`, `${text} `);
    typedInto.push(...fields.map((field) => `${id} ${field}`));
  }
  return typedInto;
}
