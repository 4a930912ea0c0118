import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { pageIds } from '../../src/parts/page/page-ids.ts';
import { goOn } from '../support/breaking.ts';
import { browser, host, hostEachTest, page } from '../support/hosted.ts';
import { buildToKeep, countHeld, held, keep, settled } from '../support/kept.ts';
import { situations } from '../support/situations.ts';
import { type Choices, press, running } from '../support/walk.ts';

const nothing = { workers: 0, waiting: false, caches: {} };
const build = await buildToKeep();

hostEachTest();

describe('without being asked', () => {
  test('the whole journey and every page keep nothing', async () => {
    let registered = false;
    await page.exposeFunction('tellRegistered', () => {
      registered = true;
    });
    await page.addInitScript('navigator.serviceWorker.register = () => tellRegistered()');
    await page.goto(`${host.url}/ko/`);
    await running(page);
    expect(await goOn(page, situations['all three at once'] as Choices)).toBe('plan');
    for (const id of pageIds) {
      await page.click(`a[data-page="${id}"]`);
      await page.locator(`[data-view="${id}"] h1`).waitFor();
    }
    for (const address of Object.keys(build).filter((address) => address.endsWith('/'))) {
      await page.goto(`${host.url}${address}`, { waitUntil: 'networkidle' });
    }
    expect(await held(page)).toEqual(nothing);
    expect(registered).toBe(false);
    expect(host.asked).not.toContain('/offline.js');
  });

  test('the choice says what it leaves behind, before it is made; without script there is none', async () => {
    for (const [language, said] of [
      ['ko', /주소가 기기 여러 곳에 적혀요.*그만두어도/],
      ['en', /address of this site in several places.*even after you turn it off/],
    ] as const) {
      await page.goto(`${host.url}/${language}/device/`);
      await page.locator('[data-keeping="off"] [data-action="keep"]').waitFor();
      expect(await page.textContent('[data-keeping]')).toMatch(said);
    }
    const without = await browser.newContext({ javaScriptEnabled: false });
    const plain = await without.newPage();
    await plain.goto(`${host.url}/en/device/`);
    expect(await plain.locator('[data-keeping]').count()).toBe(0);
    await without.close();
  });

  test('a browser that cannot keep it says so', async () => {
    await page.addInitScript(() => Object.defineProperty(Navigator.prototype, 'serviceWorker', { value: undefined }));
    await page.goto(`${host.url}/en/device/`);
    await page.locator('[data-keeping="impossible"]').waitFor();
    expect(await page.locator('[data-action="keep"]').count()).toBe(0);
  });
});

describe('kept on the device', () => {
  test('kept, ended and kept again, all of it is here again', async () => {
    expect(await keep(page, host.url)).toBe('on');
    await press(page, page.locator('[data-action="drop"]'));
    await page.locator('[data-keeping="dropped"]').waitFor();
    await press(page, page.locator('[data-action="keep"]'));
    await page.locator('[data-keeping="on"]').waitFor();
    const [files] = Object.values((await held(page)).caches);
    expect(files).toEqual(build);
    await page.context().setOffline(true);
    expect((await page.goto(`${host.url}/ko/`))?.fromServiceWorker()).toBe(true);
  });

  test('what one tab has ended, another tells no longer as kept when it is looked at again', async () => {
    expect(await keep(page, host.url)).toBe('on');
    const other = await page.context().newPage();
    await other.goto(`${host.url}/en/device/`);
    await other.locator('[data-keeping="on"]').waitFor();
    await press(page, page.locator('[data-action="drop"]'));
    await page.locator('[data-keeping="dropped"]').waitFor();
    await other.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await other.locator('[data-keeping="off"]').waitFor();
    await page.locator('[data-keeping="dropped"]').waitFor();
  });

  test('ended while it is on its way, it says that it is not kept, and nothing else afterwards', async () => {
    await page.goto(`${host.url}/en/device/`);
    await page.locator('[data-keeping="off"]').waitFor();
    const said: string[] = [];
    await page.exposeFunction('tell', (state: string) => said.push(state));
    await page.evaluate(() => {
      const told = window as unknown as { tell: (state?: string) => void };
      const section = document.querySelector<HTMLElement>('[data-keeping]');
      if (section)
        new MutationObserver(() => told.tell(section.dataset.keeping)).observe(section, { attributes: true });
    });
    await press(page, page.locator('[data-action="keep"]'));
    await page.evaluate(() => document.querySelector<HTMLElement>('[data-action="drop"]')?.click());
    await page.locator('[data-keeping="dropped"]').waitFor();
    await page.waitForTimeout(1500);
    expect(said).toEqual(['coming', 'dropped']);
    expect(await held(page)).toEqual(nothing);
  });

  test('turning it off, or erasing all, leaves no worker and no cache, even while it is on its way', async () => {
    expect(await keep(page, host.url)).toBe('on');
    await press(page, page.locator('[data-action="drop"]'));
    await page.locator('[data-keeping="dropped"]').waitFor();
    expect(await held(page)).toEqual(nothing);
    await press(page, page.locator('[data-action="keep"]'));
    expect(await settled(page)).toBe('on');
    await press(page, page.locator('[data-action="erase"]'));
    await page.locator('[data-keeping="off"]').waitFor();
    expect(await held(page)).toEqual(nothing);

    host.fault = (address) => (address.startsWith('/assets/ko-') ? 'hanging' : undefined);
    const again = await page.context().newPage();
    await again.goto(`${host.url}/en/device/`);
    await press(again, again.locator('[data-action="keep"]'));
    await expect
      .poll(() => host.asked.filter((address) => address.startsWith('/assets/ko-')).length, { timeout: 10_000 })
      .toBeGreaterThan(0);
    await press(again, again.locator('[data-action="drop"]'));
    await again.locator('[data-keeping="dropped"]').waitFor();
    await page.close();
    await expect.poll(() => countHeld(again), { timeout: 10_000 }).toBe(0);
    const response = await again.reload();
    expect(response?.fromServiceWorker()).toBe(false);
    expect(await held(again)).toEqual(nothing);
  });

  test('ended before a worker that is slow was told to fetch, nothing of what it fetches stays', async () => {
    expect(await keep(page, host.url)).toBe('on');
    await page.reload();
    await press(page, page.locator('[data-action="drop"]'));
    await page.locator('[data-keeping="dropped"]').waitFor();
    // This page still uses the worker, which is taken back without its files.
    await page.evaluate(() => {
      const post = ServiceWorker.prototype.postMessage;
      ServiceWorker.prototype.postMessage = function (this: ServiceWorker, ...sent: Parameters<typeof post>) {
        const send = () => post.apply(this, sent);
        if (sent[0] !== 'fill') return send();
        document.documentElement.dataset.late = 'waits';
        addEventListener('go-on', send, { once: true });
      } as typeof post;
    });
    await press(page, page.locator('[data-action="keep"]'));
    await page.locator('[data-late]').waitFor({ state: 'attached' });
    await press(page, page.locator('[data-action="drop"]'));
    await page.locator('[data-keeping="dropped"]').waitFor();
    host.asked.length = 0;
    await page.evaluate(() => dispatchEvent(new Event('go-on')));
    await expect.poll(() => host.asked.includes('/en/reading/'), { timeout: 10_000 }).toBe(true);
    await expect.poll(() => countHeld(page), { timeout: 10_000 }).toBe(0);
  });

  test('turned off or erased in one tab, nothing comes back through another that goes on', async () => {
    expect(await keep(page, host.url)).toBe('on');
    for (const act of ['drop', 'erase']) {
      const other = await page.context().newPage();
      await other.goto(`${host.url}/en/`);
      await running(other);
      expect(await other.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
      await press(page, page.locator(`[data-action="${act}"]`));
      await page.locator('[data-action="keep"]').waitFor();
      // Its worker lives on as long as this page does, and is asked for what comes late.
      expect(await goOn(other, situations['a camera in a public bathroom'] as Choices)).toBe('plan');
      await other.click('a[data-page="reading"]');
      await other.locator('[data-view="reading"] h1').waitFor();
      expect(await held(other)).toEqual(nothing);
      await other.close();
      await press(page, page.locator('[data-action="keep"]'));
      expect(await settled(page)).toBe('on');
    }
  });

  test('when the browser has thrown the files away, the site comes from the network', async () => {
    expect(await keep(page, host.url)).toBe('on');
    await page.evaluate(async () => {
      for (const name of await caches.keys()) await caches.delete(name);
    });
    await page.goto(`${host.url}/ko/`);
    await running(page);
    expect(await goOn(page, situations['a camera in a public bathroom'] as Choices)).toBe('plan');
  });

  test.each(['broken', 'half'] as const)('when one file comes %s, nothing is kept, and it is said', async (fault) => {
    host.fault = (address) => (address === '/en/reading/' ? fault : undefined);
    expect(await keep(page, host.url)).toBe('failed');
    expect(await held(page)).toEqual(nothing);
    host.fault = () => undefined;
    await press(page, page.locator('[data-action="keep"]'));
    expect(await settled(page)).toBe('on');
  });

  test('where what was kept cannot be read, the site comes from the network', async () => {
    const worker = await readFile('dist/offline.js');
    const broken = Buffer.from("caches.match = () => Promise.reject(new Error('broken'));\n");
    host.fault = (address) => (address === '/offline.js' ? Buffer.concat([broken, worker]) : undefined);
    expect(await keep(page, host.url)).toBe('on');
    await page.goto(`${host.url}/en/`);
    await running(page);
  });

  test('while the kill switch is published, it says that the site is not kept', async () => {
    const killSwitch = await readFile('deploy/kill-switch/offline.js');
    host.fault = (address) => (address === '/offline.js' ? killSwitch : undefined);
    expect(await keep(page, host.url)).toBe('failed');
    expect(await held(page)).toEqual(nothing);
  });

  test('the kill switch removes what was kept and itself, and an open page goes on', async () => {
    expect(await keep(page, host.url)).toBe('on');
    const killSwitch = await readFile('deploy/kill-switch/offline.js');
    host.fault = (address) => (address === '/offline.js' ? killSwitch : undefined);
    const next = await page.context().newPage();
    await next.goto(`${host.url}/en/`);
    // Chromium looks for a new worker some seconds after the visit, and not while it is busy.
    await expect.poll(() => countHeld(next), { timeout: 30_000, interval: 2000 }).toBe(0);
    await running(next);
    expect(await goOn(next, situations['a camera in a public bathroom'] as Choices)).toBe('plan');
    const last = await page.context().newPage();
    expect((await last.goto(`${host.url}/ko/`))?.fromServiceWorker()).toBe(false);
    expect(await held(last)).toEqual(nothing);
  });
});
