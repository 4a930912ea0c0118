import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Server, serve } from '../../scripts/serve.mjs';
import { wholeCase } from '../support/answer-sets.ts';
import { clickThrough } from '../support/clicking.ts';
import { type Firefox, startFirefox } from '../support/firefox.ts';
import { confuseTwoOptions, disagreements, readShown, type Shown } from '../support/one-page.ts';
import { startWebKit, type WebKit } from '../support/webkit.ts';

let server: Server;
beforeAll(async () => {
  server = await serve({ port: 0 });
});
afterAll(() => server.close());

const cases = fc.sample(wholeCase, { numRuns: 300, seed: 300 });
const fewCases = cases.slice(0, 60);
const clicked = fc.sample(wholeCase, { numRuns: 10, seed: 10 });

describe.each([
  ['Firefox with script disabled', () => startFirefox({ prefs: { 'javascript.enabled': false } })],
  ['WebKitGTK with script disabled', () => startWebKit({ javascript: false })],
])('%s', (_name, start) => {
  let browser: Pick<Firefox & WebKit, 'goTo' | 'run' | 'click' | 'close'>;
  beforeAll(async () => {
    browser = await start();
  });
  afterAll(() => browser?.close());

  /** Asks in portions, so that no single command takes long. */
  async function shownFor(some: typeof cases): Promise<Shown[]> {
    const shown: Shown[] = [];
    for (let from = 0; from < some.length; from += 10) {
      const portion = JSON.stringify(some.slice(from, from + 10));
      shown.push(...(await browser.run<Shown[]>(`return (${readShown.toString()})(${portion})`)));
    }
    return shown;
  }

  test('runs no script of the page, and shows the way to the page that needs none', async () => {
    await browser.goTo(`${server.url}/ko/`);
    expect(await browser.run(`return document.querySelector('.no-script a').getAttribute('href')`)).toBe('/ko/all/');
    expect(await browser.run(`return document.querySelectorAll('fieldset[data-question]').length`)).toBeGreaterThan(1);
  });

  test.each([0, 100, 200])(
    'shows what the engine says for 100 whole cases, of 300 from %i on',
    async (from) => {
      const some = cases.slice(from, from + 100);
      await browser.goTo(`${server.url}/ko/all/`);
      expect(disagreements(some, await shownFor(some))).toEqual([]);
    },
    600_000,
  );

  test('shows what the engine says after every click of a person who changes ten whole cases into one another', async () => {
    await browser.goTo(`${server.url}/en/all/`);
    const { given, shown } = await clickThrough(browser, clicked);
    expect(given.length).toBeGreaterThan(100);
    expect(disagreements(given, shown)).toEqual([]);
  }, 600_000);

  test('a compiler that confuses two options is caught', async () => {
    await browser.goTo(`${server.url}/ko/all/`);
    expect(await browser.run(`return (${confuseTwoOptions.toString()})()`)).toBeGreaterThan(0);
    expect(disagreements(fewCases, await shownFor(fewCases))).not.toEqual([]);
  });
});
