import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../scripts/serve.mjs';
import { exit, go, inChromium } from '../support/leaving-chromium.ts';
import type { RealChromium } from '../support/real-chromium.ts';
import { keepBusy } from '../support/sequences.ts';

let site: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  site = await serve({ port: 0 });
});
afterAll(() => site.close());

const median = (all: number[]) => all.toSorted((one, other) => one - other)[Math.floor(all.length / 2)] ?? Number.NaN;

/** Tells how many milliseconds after the press the next picture was drawn, and whether the page was empty then. */
const tellWhenDrawn = (how: string) => `
  addEventListener('pointerup', (event) => {
    if (!event.target.closest('#leave')) return;
    requestAnimationFrame(() => setTimeout(() => {
      const [after, empty] = [performance.now() - event.timeStamp, document.body.innerText === ''];
      ${how}
    }));
  }, true);`;

describe('how long the page can still be read in Chromium, from the press on', () => {
  type Meanwhile = (page: Page) => Promise<unknown>;

  async function timed({ page, protocol, ...rest }: RealChromium, slower: number, meanwhile: Meanwhile) {
    const chromium = { page, protocol, ...rest };
    await go(chromium, site.url, 'first question');
    await page.evaluate(tellWhenDrawn("console.log('drawn', empty, after);"));
    const said = page.waitForEvent('console', (message) => message.text().startsWith('drawn true '));
    await protocol.send('Emulation.setCPUThrottlingRate', { rate: slower });
    const leave = await exit(chromium);
    await meanwhile(page);
    leave();
    const after = Number((await said).text().slice('drawn true '.length));
    await protocol.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    return after;
  }
  const tenTimes = (slower: number, meanwhile: Meanwhile) =>
    inChromium('slowly', async (chromium) => {
      const all: number[] = [];
      for (let times = 0; times < 10; times += 1) all.push(await timed(chromium, slower, meanwhile));
      return all;
    });
  const atRest = async () => {};
  const goingOn = (page: Page) =>
    page.evaluate(() => {
      const next = document.querySelector<HTMLElement>('#app [data-action="next"]');
      setTimeout(() => next?.click(), 0);
    });

  test('at rest, less than 100 ms', async () => {
    const all = await tenTimes(1, atRest);
    expect(median(all), `${all}`).toBeLessThan(100);
  });

  test('while the next question comes on a processor six times slower, less than 200 ms', async () => {
    const all = await tenTimes(6, goingOn);
    expect(median(all), `${all}`).toBeLessThan(200);
  });

  test('while the only thread is busy, as long as the thread is: no page can help it', async () => {
    const after = await inChromium('slowly', (chromium) => timed(chromium, 1, (page) => page.evaluate(keepBusy(500))));
    expect(after).toBeGreaterThan(100);
    expect(after).toBeLessThan(1000);
  });
});
