import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { goOn } from '../support/breaking.ts';
import { type Keeper, startKeeper, wholeWithoutServer } from '../support/keeper.ts';
import { buildToKeep, held } from '../support/kept.ts';
import { situations } from '../support/situations.ts';
import { type Choices, running } from '../support/walk.ts';

const first = await buildToKeep();

let keeper: Keeper;
beforeEach(async () => {
  keeper = await startKeeper();
});
afterEach(() => keeper.close());

describe('kept', () => {
  test('the whole site is there after a restart of the browser, with the server dead', async () => {
    await keeper.restart();
    await wholeWithoutServer(keeper, first);
  });

  test('turned off, nothing is there after a restart either', async () => {
    const page = await keeper.visitor.newPage();
    await page.goto(`${keeper.host.url}/ko/device/`);
    await page.click('[data-action="drop"]');
    await page.locator('[data-keeping="dropped"]').waitFor();
    await keeper.restart();
    const after = await keeper.visitor.newPage();
    expect((await after.goto(`${keeper.host.url}/ko/`))?.fromServiceWorker()).toBe(false);
    expect(await held(after)).toEqual({ workers: 0, waiting: false, caches: {} });
  });

  test('what is asked for is the same whatever the answers', async () => {
    const asked: string[][] = [];
    for (const answers of Object.values(situations)) {
      const other = await keeper.visitor.browser()?.newContext();
      const page = await (other ?? keeper.visitor).newPage();
      keeper.host.asked.length = 0;
      await page.goto(`${keeper.host.url}/en/`);
      await running(page);
      expect(await goOn(page, answers as Choices)).toBe('plan');
      await page.click('a[data-page="device"]');
      await page.locator('[data-action="keep"]').or(page.locator('[data-action="drop"]')).click();
      await page.locator('[data-keeping="on"], [data-keeping="dropped"]').waitFor();
      asked.push([...keeper.host.asked].sort());
      await page.close();
      await other?.close();
    }
    expect(asked.length).toBeGreaterThan(3);
    for (const other of asked) expect(other).toEqual(asked[0]);
  });
});
