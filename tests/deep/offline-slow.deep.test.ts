import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Keeper, startKeeper, update } from '../support/keeper.ts';
import { running } from '../support/walk.ts';

let keeper: Keeper;
beforeEach(async () => {
  keeper = await startKeeper();
});
afterEach(() => keeper.close());

describe('while one build takes over from another', () => {
  test.each([
    ['the caches are not told', 'caches.keys = () => new Promise(() => {});'],
    ['what was kept is not removed', 'caches.open("of another build");caches.delete = () => new Promise(() => {});'],
    ['pages are not claimed', 'clients.claim = () => new Promise(() => {});'],
  ])('%s by a device that is busy, and pages open all the same, with the server dead', async (_, busy) => {
    const page = await keeper.visitor.newPage();
    await page.goto(`${keeper.host.url}/en/`);
    const script = Buffer.concat([Buffer.from(`${busy}\n`), await readFile('dist/offline.js')]);
    keeper.host.fault = (address) => (address === '/offline.js' ? script : undefined);
    expect(await update(page)).toBe('installed');
    await page.close();
    await keeper.host.down();
    const next = await keeper.visitor.newPage();
    const response = await next.goto(`${keeper.host.url}/en/`, { timeout: 10_000 });
    expect(response?.fromServiceWorker()).toBe(true);
    await running(next);
    await keeper.host.up();
  });
});
