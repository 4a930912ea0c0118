import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type AnotherBuild, buildAnother } from '../support/another-build.ts';
import type { Fault } from '../support/host.ts';
import { caching, type Keeper, startKeeper, update, wholeWithoutServer } from '../support/keeper.ts';
import { buildToKeep, notFromTheWorker } from '../support/kept.ts';
import { running } from '../support/walk.ts';

const first = await buildToKeep();
/** After the last page has closed, one worker takes over from the other; whoever comes sooner sees the first once more. */
const handOver = 2000;
let next: AnotherBuild;
let second: Record<string, string>;
beforeAll(async () => {
  next = await buildAnother('second');
  second = await buildToKeep(next.root);
});
afterAll(() => next.remove());

let keeper: Keeper;
beforeEach(async () => {
  keeper = await startKeeper();
});
afterEach(() => keeper.close());

describe('the next build', () => {
  test('is not shown while a page of the first is open, and is shown whole after that', async () => {
    await keeper.host.use(next.root);
    const open = await keeper.visitor.newPage();
    await open.goto(`${keeper.host.url}/en/`);
    await running(open);
    expect(await update(open)).toBe('installed');
    expect(await caching(open)).toEqual(expect.arrayContaining([first, second]));
    // Reloading shows the first build still, and what this page fetches late is of the first build too.
    expect(await notFromTheWorker(open, keeper.host.url, first)).toEqual([]);
    await open.close();
    await pause(handOver);
    await wholeWithoutServer(keeper, second);
    const page = await keeper.visitor.newPage();
    await page.goto(`${keeper.host.url}/en/`);
    expect(await caching(page)).toEqual([second]);
    expect(await page.textContent('.brand')).toContain('second');
  });

  const asset = (build: Record<string, string>) =>
    Object.keys(build).find((address) => address.startsWith('/assets/plan-room')) ?? '';
  const troubles: [string, (at: string) => Fault | undefined][] = [
    ['one module breaks off', (at) => (at === asset(second) ? 'broken' : undefined)],
    ['one module comes by half', (at) => (at === asset(second) ? 'half' : undefined)],
    ['one page breaks off', (at) => (at === '/ko/numbers/' ? 'broken' : undefined)],
    ['everything but the worker breaks off', (at) => (at === '/offline.js' ? undefined : 'broken')],
  ];
  test.each(troubles)('when %s, the first stays whole, and the next is taken up later', async (_what, fault) => {
    await keeper.host.use(next.root);
    keeper.host.fault = fault;
    const page = await keeper.visitor.newPage();
    await page.goto(`${keeper.host.url}/en/`);
    expect(await update(page)).toBe('redundant');
    await page.close();
    await wholeWithoutServer(keeper, first);
    await takenUp();
  });

  test('when one page is of another build than the rest, the first stays whole', async () => {
    await keeper.host.use(next.root);
    const old = await keeper.visitor.newPage();
    const stale = Buffer.from('<!doctype html><title>of another build</title>');
    keeper.host.fault = (at) => (at === '/en/' ? stale : undefined);
    await old.goto(`${keeper.host.url}/ko/`);
    expect(await update(old)).toBe('redundant');
    await old.close();
    await wholeWithoutServer(keeper, first);
    await takenUp();
  });

  test.each(['the browser', 'the server'])('when %s ends in the middle of it, the first stays whole', async (which) => {
    await keeper.host.use(next.root);
    keeper.host.fault = (at) => (at === asset(second) || at === '/ko/' ? 'hanging' : undefined);
    const page = await keeper.visitor.newPage();
    await page.goto(`${keeper.host.url}/en/`);
    keeper.host.asked.length = 0;
    const updating = update(page).catch(() => 'gone');
    const begun = () => keeper.host.asked.filter((at) => at.startsWith('/assets/')).length;
    await expect.poll(begun, { timeout: 20_000 }).toBeGreaterThan(5);
    if (which === 'the browser') await keeper.restart();
    await keeper.host.down();
    expect(await updating).toBe(which === 'the browser' ? 'gone' : 'redundant');
    await keeper.host.up();
    for (const open of keeper.visitor.pages()) if (open.url() !== 'about:blank') await open.close();
    await wholeWithoutServer(keeper, first);
    await takenUp();
  });

  test('taken back while it waits, it goes, and the first was never touched', async () => {
    await keeper.host.use(next.root);
    const page = await keeper.visitor.newPage();
    await page.goto(`${keeper.host.url}/en/`);
    expect(await update(page)).toBe('installed');
    await keeper.host.use('dist');
    keeper.host.asked.length = 0;
    expect(await update(page)).toMatch(/installed|activ/);
    expect(keeper.host.asked.filter((at) => at !== '/offline.js')).toEqual([]);
    await page.close();
    await pause(handOver);
    await wholeWithoutServer(keeper, first);
    const after = await keeper.visitor.newPage();
    await after.goto(`${keeper.host.url}/en/`);
    expect(await caching(after)).toEqual([first]);
  });

  /** With a sound host, the next visit fetches the next build, and the one after that shows it. */
  async function takenUp() {
    keeper.host.fault = () => undefined;
    const page = await keeper.visitor.newPage();
    await page.goto(`${keeper.host.url}/en/`);
    expect(await update(page)).toBe('installed');
    await page.close();
    await pause(handOver);
    await wholeWithoutServer(keeper, second);
  }
});
