import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Server, serve } from '../../scripts/serve.mjs';
import { goOn, goOnBy } from '../support/breaking.ts';
import { findChromium } from '../support/chromium.mjs';
import { startFirefox } from '../support/firefox.ts';
import { settled } from '../support/kept.ts';
import { situations } from '../support/situations.ts';
import { enter, leaves } from '../support/visitor.ts';
import { type Choices, running } from '../support/walk.ts';

// What tests/deep/faults-lacks.deep.test.ts takes away by script, browsers take away here by their own settings.
const answers = situations['all three at once'] as Choices;

let server: Server;
beforeAll(async () => {
  server = await serve({ port: 0 });
});
afterAll(() => server.close());

async function chromiumWith(preferences: object, ...flags: string[]): Promise<BrowserContext> {
  const profile = await mkdtemp(join(tmpdir(), 'gyeot-lacking-'));
  await mkdir(join(profile, 'Default'));
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium() ?? '',
    args: ['--no-sandbox', '--disable-gpu', ...flags],
    baseURL: server.url,
  });
  context.on('close', () => rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }));
  return context;
}

test('Chromium that blocks all site data: the plan, words on the page about the device, the exit', async () => {
  const page = await enter(await chromiumWith({ profile: { default_content_setting_values: { cookies: 2 } } }));
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  await page.goto('/en/');
  await running(page);
  const denied = () => {
    try {
      return localStorage.length < 0;
    } catch {
      return true;
    }
  };
  expect(await page.evaluate(denied)).toBe(true);
  expect(await goOn(page, answers)).toBe('plan');
  await page.click('a[data-page="device"]');
  expect(['impossible', 'failed']).toContain(await pressKeep());
  await page.click('[data-action="erase"]');
  await page.locator('[data-erased="stuck"], [data-erased="nothing"]').waitFor();
  expect(faults).toEqual([]);
  await leaves(page);

  async function pressKeep() {
    await page.locator('[data-keeping]').waitFor();
    if ((await page.getAttribute('[data-keeping]', 'data-keeping')) === 'impossible') return 'impossible';
    await page.click('[data-action="keep"]');
    return settled(page);
  }
});

test('Chromium without compiled code, and so without WebAssembly: the plan, and the exit', async () => {
  const page = await enter(await chromiumWith({}, '--js-flags=--jitless'));
  await page.goto('/ko/');
  await running(page);
  expect(await page.evaluate(() => typeof WebAssembly)).toBe('undefined');
  expect(await goOn(page, answers)).toBe('plan');
  await leaves(page);
});

test('Firefox without SVG, fonts of sites, WebAssembly, workers of sites and stores: the plan, and the exit', async () => {
  const off = ['dom.serviceWorkers.enabled', 'dom.storage.enabled', 'dom.indexedDB.enabled', 'javascript.options.wasm'];
  const more = ['gfx.downloadable_fonts.enabled', 'javascript.options.ion', 'javascript.options.baselinejit'];
  const prefs = {
    ...Object.fromEntries([...off, ...more].map((name) => [name, false])),
    'svg.disabled': true,
    'mathml.disabled': true,
    'network.cookie.cookieBehavior': 2,
  };
  const firefox = await startFirefox({ prefs });
  try {
    await firefox.goTo(`${server.url}/ko/`);
    const lacking = await firefox.run(`return [
      typeof WebAssembly, typeof navigator.serviceWorker, window.localStorage ?? null,
      document.createElementNS('http://www.w3.org/2000/svg', 'svg') instanceof SVGElement,
    ]`);
    expect(lacking).toEqual(['undefined', 'undefined', null, false]);
    expect(await goOnBy(firefox.run, answers)).toBe('plan');
    await firefox.run('document.getElementById("leave").click()');
    await firefox.until('return document.getElementById("app") === null');
  } finally {
    await firefox.close();
  }
});
