import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { expect } from 'vitest';
import { goOn } from './breaking.ts';
import { findChromium } from './chromium.mjs';
import { type Host, startHost } from './host.ts';
import { held, keep, notFromTheWorker } from './kept.ts';
import { situations } from './situations.ts';
import { type Choices, running } from './walk.ts';

/** Someone who has kept the site, in a browser with a profile on the disk, and the host it came from. */
export interface Keeper {
  readonly host: Host;
  visitor: BrowserContext;
  restart(): Promise<void>;
  close(): Promise<void>;
}

export async function startKeeper(): Promise<Keeper> {
  const profile = await mkdtemp(join(tmpdir(), 'gyeot-kept-'));
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium found: install it, or name it in CHROMIUM.');
  const launch = () =>
    chromium.launchPersistentContext(profile, { executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  const keeper: Keeper = {
    host: await startHost(),
    visitor: await launch(),
    async restart() {
      await keeper.visitor.close();
      keeper.visitor = await launch();
    },
    async close() {
      await keeper.visitor.close();
      await keeper.host.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
  const page = await keeper.visitor.newPage();
  expect(await keep(page, keeper.host.url)).toBe('on');
  await page.close();
  return keeper;
}

/** Each cache, as the hashes of its files by address. */
export const caching = async (page: Page) => Object.values((await held(page)).caches);

/** Asks for the update that a visit asks for by itself some seconds later, and tells how it ended. */
export async function update(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update().catch(() => {});
    const coming = registration.installing;
    if (coming === null) return registration.waiting?.state ?? 'none';
    return new Promise<string>((resolve) => {
      const look = () => coming.state !== 'installing' && resolve(coming.state);
      coming.addEventListener('statechange', look);
      look();
    });
  });
}

/** Everything that is shown comes from this one build, with the server dead; then the server is back. */
export async function wholeWithoutServer({ host, visitor }: Keeper, build: Record<string, string>): Promise<void> {
  await host.down();
  const page = await visitor.newPage();
  expect(await notFromTheWorker(page, host.url, build)).toEqual([]);
  await page.goto(`${host.url}/en/`);
  await running(page);
  expect(await goOn(page, situations['a friend saw my picture online'] as Choices)).toBe('plan');
  expect(await page.locator('[data-view="plan"] [data-step]').count()).toBeGreaterThan(10);
  await page.close();
  await host.up();
}
