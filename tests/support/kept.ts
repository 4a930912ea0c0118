import { createHash } from 'node:crypto';
import type { Page } from 'playwright-core';
import { builtFiles } from './built.ts';
import { press } from './walk.ts';

/** Presses "keep this on this device" on the page about the device, and waits until it says how that ended. */
export async function keep(page: Page, url: string): Promise<string> {
  await page.goto(`${url}/en/device/`);
  await press(page, page.locator('[data-action="keep"]'));
  return settled(page);
}

/** What the choice says once nothing is on its way any more. */
export async function settled(page: Page): Promise<string> {
  await page.locator('[data-keeping]:not([data-keeping="coming"])').waitFor();
  return (await page.getAttribute('[data-keeping]', 'data-keeping')) ?? '';
}

/** Everything this browser holds for the site: the workers, and the caches with the hash of each file. */
export async function held(page: Page) {
  return page.evaluate(async () => {
    const registrations = await navigator.serviceWorker.getRegistrations();
    const caching: Record<string, Record<string, string>> = {};
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      const files: Record<string, string> = {};
      for (const request of await cache.keys()) {
        const bytes = (await (await cache.match(request))?.arrayBuffer()) ?? new ArrayBuffer();
        const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
        files[new URL(request.url).pathname] = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
      }
      caching[name] = files;
    }
    return { workers: registrations.length, waiting: registrations.some(({ waiting }) => waiting), caches: caching };
  });
}

/**
 * How many workers and caches this browser holds for the site. Counted, not looked into: to open a cache that is just
 * being removed would make it anew.
 */
export async function countHeld(page: Page): Promise<number> {
  return page.evaluate(
    async () => (await navigator.serviceWorker.getRegistrations()).length + (await caches.keys()).length,
  );
}

/** Every page and asset of a build, and the licences, by their address, with their hash: what has to be kept, no more and no less. */
export async function buildToKeep(root = 'dist'): Promise<Record<string, string>> {
  const files = [...(await builtFiles(root))].filter(([path]) => /^assets\/|index\.html$|^licences\.txt$/.test(path));
  const hash = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
  return Object.fromEntries(files.map(([path, bytes]) => [`/${path.replace(/index\.html$/, '')}`, hash(bytes)]));
}

/** Opens every page of a build and tells which do not come from the worker, byte for byte, with all their headers. */
export async function notFromTheWorker(page: Page, url: string, build: Record<string, string>): Promise<string[]> {
  const wrong: string[] = [];
  for (const [address, hash] of Object.entries(build)) {
    if (!address.endsWith('/')) continue;
    const response = await page.goto(`${url}${address}`);
    const body = (await response?.body()) ?? Buffer.of();
    const { 'content-security-policy': policy = '', 'cross-origin-opener-policy': opener } = response?.headers() ?? {};
    const same = createHash('sha256').update(body).digest('hex') === hash;
    const strict = policy.includes("default-src 'none'") && policy.includes("require-trusted-types-for 'script'");
    if (!response?.fromServiceWorker() || !same || !strict || opener !== 'same-origin') wrong.push(address);
  }
  return wrong;
}
