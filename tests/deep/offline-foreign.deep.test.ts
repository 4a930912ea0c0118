import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Keeper, startKeeper, update, wholeWithoutServer } from '../support/keeper.ts';
import { buildToKeep, countHeld, held, keep, settled } from '../support/kept.ts';
import { press } from '../support/walk.ts';

const build = await buildToKeep();
const worker = await readFile('dist/offline.js', 'utf8');
// Two lines of data, then its code.
const beforeItsCode = worker.split('\n').slice(0, 2).join('\n');

let keeper: Keeper;
beforeEach(async () => {
  keeper = await startKeeper();
});
afterEach(() => keeper.close());

const publish = (script: string) => {
  keeper.host.fault = (address) => (address === '/offline.js' ? Buffer.from(script) : undefined);
};
const sound = () => {
  keeper.host.fault = () => undefined;
};

async function open(path = '/en/device/'): Promise<Page> {
  const page = await keeper.visitor.newPage();
  page.setDefaultTimeout(15_000);
  await page.goto(`${keeper.host.url}${path}`);
  return page;
}

/** Scripts that browsers take for an update, though they keep nothing. */
const foreign = {
  'is blank': '\n \n',
  'breaks off before its code': beforeItsCode,
  'is a script of something else': 'addEventListener("fetch", () => {});self.analytics = { queue: [] };',
  'answers to others': 'addEventListener("message", ({ source }) => source?.postMessage("hello"));',
};

describe('an update that is not ours', () => {
  test('is empty: the page says that it opens no more, before and after, and keeps it again', async () => {
    const first = await open('/en/');
    publish('');
    expect(await update(first)).toBe('installed');
    // It waits: the site still opens, but will not once every page is closed.
    const second = await open();
    await second.locator('[data-keeping="broken"]').waitFor();
    await first.close();
    await second.close();
    await keeper.restart();
    const third = await open();
    await third.locator('[data-keeping="broken"]').waitFor();
    sound();
    await press(third, third.locator('[data-action="keep"]'));
    expect(await settled(third)).toBe('on');
    expect(Object.values((await held(third)).caches)).toEqual([build]);
    await third.close();
    await wholeWithoutServer(keeper, build);
  });

  test.each(Object.entries(foreign))('%s: the page says that it opens no more', async (_, script) => {
    const first = await open('/en/');
    publish(script);
    expect(await update(first)).toBe('installed');
    const second = await open();
    await second.locator('[data-keeping="broken"] [data-action="keep"]').waitFor();
    expect(await second.locator('[data-action="drop"]').count()).toBe(1);
  });

  test('is replaced by the sound one when the browser next looks, before it has taken over', async () => {
    const page = await open('/en/');
    publish('');
    expect(await update(page)).toBe('installed');
    sound();
    // The browser takes a look of its own that is under way, at what was published before, for the one that is asked for.
    const looked = async () => (await update(page)) === 'installed' && page.evaluate(soundlyKept);
    await expect.poll(looked, { timeout: 30_000, interval: 500 }).toBe(true);
    await page.close();
    await wholeWithoutServer(keeper, build);
  });

  test('that has taken over gives way at the first visit with a sound host, without a choice made anew', async () => {
    const page = await open('/en/');
    publish('');
    expect(await update(page)).toBe('installed');
    await page.close();
    await keeper.restart();
    sound();
    const next = await open('/en/');
    await update(next);
    await expect.poll(() => next.evaluate(soundlyKept), { timeout: 30_000, interval: 500 }).toBe(true);
    await next.close();
    await wholeWithoutServer(keeper, build);
  });

  test.each([
    ['a page of a network', '<!doctype html><title>Sign in</title>'],
    ['breaking off in its code', worker.slice(0, -200)],
    ['ending in a fault', 'throw new Error("broken")'],
  ])('%s is not taken', async (_, script) => {
    const page = await open('/en/');
    publish(script);
    expect(await update(page)).toMatch(/none|redundant/);
    await page.close();
    await wholeWithoutServer(keeper, build);
  });

  test('kept for the first time from such a script, nothing is kept, and it is said', async () => {
    publish('');
    const page = await open();
    await press(page, page.locator('[data-action="drop"]'));
    await page.locator('[data-keeping="dropped"]').waitFor();
    expect(await keep(page, keeper.host.url)).toBe('failed');
    await page.close();
    await keeper.restart();
    const next = await open();
    expect(await held(next)).toEqual({ workers: 0, waiting: false, caches: {} });
  });
});

describe('left while it is on its way', () => {
  /** Begins to keep the site, leaves while one page of it is awaited, and lets that end so. */
  async function leaveMeanwhile(by: 'exit' | 'close', end?: 'broken'): Promise<Page> {
    const first = await open();
    await press(first, first.locator('[data-action="drop"]'));
    await first.locator('[data-keeping="dropped"]').waitFor();
    await first.close();
    let letGo = (_: 'broken' | undefined) => {};
    const awaited = new Promise<'broken' | undefined>((resolve) => {
      letGo = resolve;
    });
    keeper.host.fault = (address) => (address === '/ko/reading/' ? awaited : undefined);
    const page = await open();
    await press(page, page.locator('[data-action="keep"]'));
    await page.locator('[data-keeping="coming"]').waitFor();
    expect(await page.locator('[data-keeping] [role="status"]').innerText()).toMatch(/goes on when you leave/);
    await expect.poll(() => keeper.host.asked.includes('/ko/reading/'), { timeout: 20_000 }).toBe(true);
    await keeper.visitor.route(/weather/, (route) => route.fulfill({ contentType: 'text/html', body: 'outside' }));
    if (by === 'close') await page.close();
    else {
      await page.locator('#leave').click();
      await page.waitForURL(/weather/);
    }
    letGo(end);
    return open('/en/');
  }

  test.each(['exit', 'close'] as const)('by %s, it goes on as the page said, and is kept', async (by) => {
    const page = await leaveMeanwhile(by);
    await expect.poll(() => page.evaluate(soundlyKept), { timeout: 30_000, interval: 500 }).toBe(true);
    await page.goto(`${keeper.host.url}/en/device/`);
    await page.locator('[data-keeping="on"]').waitFor();
  });

  test('and broken off then, nothing stays on the disk', async () => {
    const page = await leaveMeanwhile('exit', 'broken');
    await expect.poll(() => countHeld(page), { timeout: 30_000, interval: 500 }).toBe(0);
    await page.goto(`${keeper.host.url}/en/device/`);
    await page.locator('[data-keeping="off"]').waitFor();
  });
});

/** Runs in the page: every worker of the site, the one that waits too, says that it has all. */
async function soundlyKept(): Promise<boolean> {
  const registration = await navigator.serviceWorker.getRegistration();
  const workers = [registration?.active, registration?.waiting, registration?.installing].filter((one) => one != null);
  const answers = workers.map(
    (one) =>
      new Promise<boolean>((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = ({ data }) => resolve(data === true);
        one.postMessage('whole', [port2]);
        setTimeout(() => resolve(false), 400);
      }),
  );
  return workers.length > 0 && (await Promise.all(answers)).every(Boolean);
}
