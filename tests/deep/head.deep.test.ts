import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Firefox, startFirefox } from '../support/firefox.ts';
import { changes, everyWidth, faultsAt, someWidths } from '../support/head.ts';
import { type Site, startSite } from '../support/site.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

/** With and without Clear, in both languages: every width is looked at there, each kind of window elsewhere. */
const closely = ['/ko/', '/en/all/'];
const addresses = [...closely, '/en/', '/ko/all/', '/en/numbers/', '/', '/not-there'];

describe.each(Object.entries(changes))('the head, %s', (_, change) => {
  test.each([true, false])('at every width in Chromium, with script: %s', async (javaScriptEnabled) => {
    for (const path of addresses) {
      const page = await site.open(path, { hasTouch: true, javaScriptEnabled });
      const look = (body: string) => page.evaluate<string[]>(`(() => {${body}})()`);
      await look(change);
      const resize = (width: number) => page.setViewportSize({ width, height: 900 });
      expect(await faultsAt(closely.includes(path) ? everyWidth : someWidths, resize, look), path).toEqual({});
      await page.context().close();
    }
  });
});

describe.each([
  ['as it comes', {}],
  ['without script', { 'javascript.enabled': false }],
  ['with no letters below 24 px', { 'font.minimum-size.x-western': 24, 'font.minimum-size.ko': 24 }],
  [
    'with text zoomed by half',
    { 'browser.zoom.full': false, 'layout.css.devPixelsPerPx': '1.0', 'ui.textScaleFactor': 150 },
  ],
] as const)('the head in Firefox %s', (name, prefs) => {
  let firefox: Firefox;
  beforeAll(async () => {
    firefox = await startFirefox({ prefs: { ...prefs, 'ui.primaryPointerCapabilities': 1 } });
  });
  afterAll(() => firefox.close());

  test.each(['/ko/', '/en/all/', '/'])('%s: exit, Clear, language and numbers share no point', async (path) => {
    // What a page's own settings change is tried on top of none but Firefox as it comes.
    for (const [what, change] of name === 'as it comes' ? Object.entries(changes) : [['as it is built', ''] as const]) {
      await firefox.goTo(`${site.url}${path}`);
      await firefox.run(`${change} return true;`);
      const resize = (width: number) => firefox.send('WebDriver:SetWindowRect', { width, height: 900 });
      expect(await faultsAt(someWidths, resize, (body) => firefox.run<string[]>(body)), what).toEqual({});
    }
  });
});
