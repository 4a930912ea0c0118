import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../../src/words/languages.ts';
import { goOnBy } from '../support/breaking.ts';
import { startFirefox } from '../support/firefox.ts';
import { type Host, startHost } from '../support/host.ts';
import { buildToKeep } from '../support/kept.ts';
import { situations } from '../support/situations.ts';
import type { Choices } from '../support/walk.ts';
import { startWebKit } from '../support/webkit.ts';

type Browser = {
  goTo(url: string): Promise<void>;
  run<Result>(body: string): Promise<Result>;
  close(): Promise<void>;
};

const addresses = Object.keys(await buildToKeep()).filter((address) => address.endsWith('/'));
const left =
  'return Promise.all([navigator.serviceWorker.getRegistrations(), caches.keys()]).then((all) => all.flat().length)';

describe.each<[string, () => Promise<Browser>]>([
  ['Firefox ESR', () => startFirefox()],
  ['WebKitGTK', startWebKit],
])('%s', (_name, start) => {
  let host: Host;
  let browser: Browser;
  beforeAll(async () => {
    [host, browser] = await Promise.all([startHost(), start()]);
  });
  afterAll(async () => {
    await browser.close();
    await host.close();
  });

  async function until(selector: string) {
    const body = `return document.querySelector(${JSON.stringify(selector)}) !== null`;
    for (const end = Date.now() + 60_000; Date.now() < end; await pause(100)) if (await browser.run(body)) return;
    throw new Error(`${selector} never came`);
  }
  async function press(action: string, then: string) {
    await browser.goTo(`${host.url}/en/device/`);
    await until(`[data-action="${action}"]`);
    await browser.run(`document.querySelector('[data-action="${action}"]').click()`);
    await until(`[data-keeping="${then}"]`);
  }

  test('keeps nothing unasked; kept, the whole site works with the server dead; turned off, nothing is left', async () => {
    await browser.goTo(`${host.url}/ko/`);
    expect(await goOnBy(browser.run, situations['all three at once'] as Choices)).toBe('plan');
    expect(await browser.run(left)).toBe(0);

    await press('keep', 'on');
    expect(await browser.run(left)).toBe(2);
    await host.down();
    for (const address of addresses) {
      await browser.goTo(`${host.url}${address}`);
      expect(await browser.run('return [location.pathname, document.getElementById("leave") !== null]')).toEqual([
        address,
        true,
      ]);
    }
    for (const language of languages) {
      await browser.goTo(`${host.url}/${language}/`);
      expect(await goOnBy(browser.run, situations['a camera in a public bathroom'] as Choices)).toBe('plan');
    }

    await host.up();
    await press('drop', 'dropped');
    expect(await browser.run(left)).toBe(0);
  });
});
