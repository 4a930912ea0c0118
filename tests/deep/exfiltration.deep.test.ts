import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Server, serve } from '../../scripts/serve.mjs';
import { type Channel, inDedicatedWorkers, injections, inPages, inServiceWorkers } from '../support/channels.ts';
import { findChromium } from '../support/chromium.mjs';
import { type Noticed, run, startServiceWorker, startWorker, tryAll } from '../support/escaping.ts';

// Each channel is tried twice: on the site as it is sent, and on the same files without their headers, where it must
// come through. What does not come through there proves nothing, and is counted apart.
const provable = (channels: readonly Channel[]) => channels.filter(({ refusedAnyway }) => !refusedAnyway);
const stoppable = provable(inPages).filter(({ unstoppable }) => !unstoppable);
const unstoppable = inPages.filter((channel) => channel.unstoppable);
const unproved = [...inPages, ...inDedicatedWorkers].filter(({ refusedAnyway }) => refusedAnyway);
const places = ['page', 'worker', 'service worker'] as const;
type Found = Record<(typeof places)[number], Map<string, Noticed>>;

let strict: Found;
let open: Found;
let ran: { readonly strict: string[]; readonly open: string[] };
let close: () => Promise<void>;

beforeAll(async () => {
  const bare = await mkdtemp(join(tmpdir(), 'no-headers-'));
  await cp('dist', bare, { recursive: true });
  await rm(join(bare, '_headers'));
  const servers = await Promise.all([serve({ port: 0 }), serve({ port: 0, root: bare })]);
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium found: install it, or name it in CHROMIUM.');
  // QUIC stays on, for WebTransport; WebRTC otherwise avoids this machine's own addresses.
  const args = ['--no-sandbox', '--disable-gpu', '--allow-loopback-in-peer-connection'];
  const browser = await chromium.launch({ executablePath, args });
  close = async () => {
    await browser.close();
    await Promise.all(servers.map((server) => server.close()));
    await rm(bare, { recursive: true });
  };
  strict = await everywhere(browser, servers[0]);
  open = await everywhere(browser, servers[1]);
  ran = { strict: await whatRuns(browser, servers[0]), open: await whatRuns(browser, servers[1]) };
}, 300_000);
afterAll(() => close());

async function everywhere(browser: Browser, { url }: Server): Promise<Found> {
  const context = await browser.newContext({ baseURL: url });
  const page = await opened(context);
  const found = new Map(
    await tryAll(
      page,
      inPages.filter(({ alone }) => !alone),
    ),
  );
  await page.close();
  const queue = inPages.filter(({ alone }) => alone);
  const work = async () => {
    for (let channel = queue.pop(); channel; channel = queue.pop()) {
      const own = await opened(context);
      for (const [name, noticed] of await tryAll(own, [channel])) found.set(name, noticed);
      await own.close();
    }
  };
  await Promise.all([work(), work(), work(), work()]);
  const owner = await opened(context);
  const worker = await tryAll(await startWorker(owner, '/offline.js'), inDedicatedWorkers);
  const service = await tryAll(await startServiceWorker(owner), inServiceWorkers);
  await context.close();
  return { page: found, worker, 'service worker': service };
}

async function whatRuns(browser: Browser, { url }: Server): Promise<string[]> {
  const context = await browser.newContext({ baseURL: url });
  const running = [];
  for (const { name, code } of injections) {
    const page = await opened(context);
    await run(page, code);
    await page.waitForTimeout(200);
    if (await page.evaluate('self.ran === true')) running.push(name);
    await page.close();
  }
  await context.close();
  return running;
}

async function opened(context: BrowserContext) {
  const page = await context.newPage();
  await page.goto('/en/');
  return page;
}

describe(`${stoppable.length} ways out of a page that a policy can stop`, () => {
  test.each(stoppable)('$name sends nothing, and does where there is no policy', ({ name }) => {
    expect(open.page.get(name)).toBe('bytes');
    expect(strict.page.get(name)).not.toBe('bytes');
  });

  test('frames and forms open an empty connection before Chromium refuses them; nothing else does', () => {
    const knocking = stoppable.filter(({ name }) => strict.page.get(name) === 'an empty connection');
    expect(knocking.map(({ name }) => name).filter((name) => !/form|frame/.test(name))).toEqual([]);
  });
});

describe(`${provable(inDedicatedWorkers).length} ways out of a worker`, () => {
  test.each(provable(inDedicatedWorkers))('$name sends nothing, and does where there is no policy', ({ name }) => {
    expect(open.worker.get(name)).toBe('bytes');
    expect(strict.worker.get(name)).toBe('nothing');
  });
});

describe(`${inServiceWorkers.length} ways out of the service worker`, () => {
  test.each(inServiceWorkers)('$name sends nothing, and does where there is no policy', ({ name }) => {
    expect(open['service worker'].get(name)).toBe('bytes');
    expect(strict['service worker'].get(name)).toBe('nothing');
  });
});

test(`${unproved.length} more ways send nothing either, but this Chromium refuses them without a policy too`, () => {
  for (const { name } of unproved) {
    expect([strict.page.get(name) ?? 'nothing', strict.worker.get(name) ?? 'nothing']).toEqual(['nothing', 'nothing']);
  }
});

describe('the three that no policy stops (the bundle holds none of them: tests/browser/hostile.browser.test.ts)', () => {
  test.each(unstoppable)('$unstoppable: $name comes through', ({ name }) => {
    expect(open.page.get(name)).toBe('bytes');
  });

  test('they are WebRTC, window.open and top navigation, and nothing else', () => {
    const through = inPages.filter(({ name }) => strict.page.get(name) === 'bytes');
    expect(new Set(through.map((channel) => channel.unstoppable))).toEqual(
      new Set(['WebRTC', 'window.open', 'top navigation']),
    );
  });
});

describe(`${injections.length} ways to make text run`, () => {
  test.each(injections)('$name does not run, and does where there is no policy', ({ name }) => {
    expect({ strict: ran.strict.includes(name), open: ran.open.includes(name) }).toEqual({ strict: false, open: true });
  });
});
