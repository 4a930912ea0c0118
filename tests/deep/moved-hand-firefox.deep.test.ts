import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Firefox } from '../support/firefox.ts';
import { inFirefox } from '../support/leaving-firefox.ts';
import { type Site, startSite } from '../support/site.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

interface Click {
  readonly by?: { readonly x: number; readonly y: number };
  readonly button?: number;
  readonly key?: string;
}

/** Presses the mouse on the middle of something, moves it while it is down, and lets go. */
async function clickMoving(firefox: Firefox, selector: string, { by = { x: 0, y: 0 }, button = 0, key }: Click) {
  const at = await firefox.run<{ x: number; y: number }>(
    `const { left, top, width, height } = document.querySelector(arguments[0]).getBoundingClientRect();
     return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };`,
    selector,
  );
  const move = (x: number, y: number) => ({ type: 'pointerMove', duration: 30, origin: 'viewport', x, y });
  const pointer = [
    move(at.x, at.y),
    { type: 'pointerDown', button },
    ...[0.5, 1].map((part) => move(Math.round(at.x + by.x * part), Math.round(at.y + by.y * part))),
    { type: 'pointerUp', button },
  ];
  const pauses = pointer.map(() => ({ type: 'pause' }));
  const actions = [
    ...(key ? [{ type: 'key', id: 'keys', actions: [{ type: 'keyDown', value: key }, ...pauses.slice(1)] }] : []),
    { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions: pointer },
  ];
  await firefox.send('WebDriver:PerformActions', { actions }).catch(() => {});
  await firefox.send('WebDriver:ReleaseActions').catch(() => {});
}

const keys = { Shift: '\uE008', Control: '\uE009', Alt: '\uE00A', Enter: '\uE007', Space: ' ' };
const clicks: Readonly<Record<string, Click>> = {
  '4 px': { by: { x: 4, y: 0 } },
  '40 px down': { by: { x: 0, y: 40 } },
  'the middle button': { button: 1 },
  'the right button': { button: 2 },
  Ctrl: { key: keys.Control },
  Shift: { key: keys.Shift },
};

test('in Firefox the exit leaves in this tab, however it is clicked, and by Enter and Space', async () => {
  await inFirefox('well', async (firefox) => {
    const left = async (how: string) => {
      await firefox.until("return document.title === 'outside'").catch(() => expect(how).toBe('left'));
      expect(await firefox.send<string[]>('WebDriver:GetWindowHandles'), how).toHaveLength(1);
      await firefox.goTo(`${site.url}/en/`);
    };
    await firefox.goTo(`${site.url}/en/`);
    for (const [how, click] of Object.entries(clicks)) {
      await clickMoving(firefox, '#leave', click);
      await left(how);
    }
    for (const [name, value] of [
      ['Enter', keys.Enter],
      ['Space', keys.Space],
    ] as const) {
      await firefox.run("document.getElementById('leave').focus()");
      const actions = [{ type: 'key', id: 'keys', actions: ['keyDown', 'keyUp'].map((type) => ({ type, value })) }];
      await firefox.send('WebDriver:PerformActions', { actions }).catch(() => {});
      await left(name);
    }
  });
});

test('in Firefox without script the exit leaves and the other language opens when the hand moves', async () => {
  await inFirefox(
    'well',
    async (firefox) => {
      await firefox.goTo(`${site.url}/en/`);
      await clickMoving(firefox, '.speak a[lang="ko"]', { by: { x: 6, y: 2 } });
      await firefox.until("return location.pathname === '/ko/'");
      await clickMoving(firefox, '#leave', { by: { x: 6, y: 2 } });
      await firefox.until("return document.title === 'outside'");
    },
    { 'javascript.enabled': false },
  );
});
