import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../scripts/serve.mjs';
import type { Firefox } from '../support/firefox.ts';
import { exit, go, inChromium } from '../support/leaving-chromium.ts';
import { go as goInFirefox, inFirefox } from '../support/leaving-firefox.ts';
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
  addEventListener('click', (event) => {
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
      if (process.env.TIMES) console.log(slower, meanwhile.name, median(all), all.map(Math.round));
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
    if (process.env.TIMES) console.log('busy', after);
    expect(after).toBeGreaterThan(100);
    expect(after).toBeLessThan(1000);
  });
});

describe('how long the page can still be read in Firefox, from the press on', () => {
  async function timed(firefox: Firefox): Promise<number> {
    await goInFirefox(firefox, site.url, 'first question');
    await firefox.run(tellWhenDrawn('window.drawn = empty && after;'));
    const [x, y] = await firefox.run<[number, number]>(`
      const { left, top, width, height } = document.getElementById('leave').getBoundingClientRect();
      return [left + width / 2, top + height / 2];`);
    await firefox.inBrowser(
      `const { left, top } = gBrowser.selectedBrowser.getBoundingClientRect();
      for (const kind of ['mousedown', 'mouseup'])
        window.windowUtils.sendMouseEvent(kind, left + arguments[0], top + arguments[1], 0, 1, 0);`,
      x,
      y,
    );
    await firefox.until('return typeof window.drawn === "number"');
    return firefox.run<number>('return window.drawn');
  }

  test('at rest, less than 100 ms', async () => {
    const all = await inFirefox('slowly', async (firefox) => {
      const times: number[] = [];
      for (let count = 0; count < 10; count += 1) times.push(await timed(firefox));
      return times;
    });
    if (process.env.TIMES) console.log('firefox', median(all), all.map(Math.round));
    expect(median(all), `${all}`).toBeLessThan(100);
  });
});
