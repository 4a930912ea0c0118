import type { BrowserContextOptions, CDPSession, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exitAddress } from '../../flows/emergency.ts';
import { type Site, startSite } from '../support/site.ts';
import { situations } from '../support/situations.ts';
import { enter } from '../support/visitor.ts';
import { type Choices, running, walk } from '../support/walk.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await enter(await site.browser.newContext({ baseURL: site.url, ...options }));
  await page.goto(path);
  return page;
}

const left = (page: Page) => page.waitForURL(exitAddress, { timeout: 5000 });

async function middleOf(target: Locator): Promise<{ x: number; y: number }> {
  const box = await target.boundingBox();
  if (box === null) throw new Error('Not in sight');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Presses the mouse on something, moves it while it is down, and lets go: as the browser is told, with or without script. */
async function clickMoving(page: Page, target: Locator, by: { x: number; y: number }): Promise<void> {
  await target.scrollIntoViewIfNeeded();
  const { x, y } = await middleOf(target);
  const devtools = await page.context().newCDPSession(page);
  const button = { button: 'left', clickCount: 1 } as const;
  const move = (part: number, buttons: number) =>
    devtools.send('Input.dispatchMouseEvent', {
      type: 'mouseMoved',
      x: x + by.x * part,
      y: y + by.y * part,
      buttons,
      ...(buttons && { button: 'left' }),
    });
  await move(0, 0);
  await devtools.send('Input.dispatchMouseEvent', { type: 'mousePressed', x, y, ...button });
  for (const part of [0.25, 0.5, 0.75, 1]) await move(part, 1);
  await devtools.send('Input.dispatchMouseEvent', { type: 'mouseReleased', x: x + by.x, y: y + by.y, ...button });
  await devtools.detach().catch(() => {});
}

/** A finger that rests on something for a while, moves and lifts. */
async function touch(page: Page, target: Locator, by: { x: number; y: number }, rests = 0): Promise<CDPSession> {
  const { x, y } = await middleOf(target);
  const devtools = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: { x: number; y: number }) =>
    devtools.send('Input.dispatchTouchEvent', { type, touchPoints: at ? [at] : [] });
  await send('touchStart', { x, y });
  if (rests) await page.waitForTimeout(rests);
  else for (const part of [0.5, 1]) await send('touchMove', { x: x + by.x * part, y: y + by.y * part });
  await send('touchEnd').catch(() => {});
  return devtools;
}

const phone = { viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true };
const moves = [
  { x: 4, y: 0 },
  { x: 0, y: 4 },
  { x: -12, y: 3 },
  { x: 40, y: 0 },
  { x: 0, y: 40 },
];

describe.each(['/ko/', '/en/all/', '/'])('the exit of %s', (path) => {
  test('leaves when the mouse moves while it is down, or a finger slides', async () => {
    const [computer, touched] = [await open(path), await open(path, phone)];
    for (const by of moves) {
      await clickMoving(computer, computer.locator('#leave'), by);
      await left(computer);
      await touch(touched, touched.locator('#leave'), by);
      await left(touched);
      for (const page of [computer, touched]) await page.goto(path);
    }
    for (const page of [computer, touched]) await page.context().close();
  });
});

describe('the exit', () => {
  test('leaves for a finger that rests on it, and shows no menu', async () => {
    const page = await open('/ko/', phone);
    await touch(page, page.locator('#leave'), { x: 0, y: 0 }, 1500);
    await left(page);
    await page.context().close();
  });

  test('leaves for a finger while another one comes down elsewhere: events made in the page', async () => {
    const page = await open('/ko/');
    await page.evaluate(() => {
      const finger = (type: string, pointerId: number, on: Element | null) =>
        on?.dispatchEvent(new PointerEvent(type, { bubbles: true, pointerId, clientX: 9, clientY: 9 }));
      const exit = document.getElementById('leave');
      finger('pointerdown', 2, exit);
      finger('pointerdown', 3, document.body);
      finger('pointerup', 3, document.body);
      if (document.getElementById('leave') === null) throw new Error('The other finger left');
      finger('pointerup', 2, exit);
    });
    await left(page);
    await page.context().close();
  });

  test('leaves when the whole page is selected and the mouse moves', async () => {
    const page = await open('/en/');
    await page.keyboard.press('ControlOrMeta+a');
    await clickMoving(page, page.locator('#leave'), { x: 6, y: 0 });
    await left(page);
    await page.context().close();
  });

  test('without script leaves when the mouse moves inside it', async () => {
    for (const selected of [false, true]) {
      const page = await open('/en/', { javaScriptEnabled: false });
      if (selected) await page.keyboard.press('ControlOrMeta+a');
      await clickMoving(page, page.locator('#leave'), { x: 12, y: 0 });
      await left(page);
      await page.context().close();
    }
  });

  test('does not leave when the hand takes it back by moving far away', async () => {
    const page = await open('/en/');
    await clickMoving(page, page.locator('#leave'), { x: -300, y: 200 });
    await page.mouse.click(20, 500);
    expect(await page.locator('#leave').count()).toBe(1);
    await page.context().close();
  });

  const clicks = [
    { button: 'middle' },
    { button: 'right' },
    { modifiers: ['Control'] },
    { modifiers: ['Meta'] },
    { modifiers: ['Shift'] },
    { modifiers: ['Alt'] },
    { button: 'middle', modifiers: ['Shift'] },
    { clickCount: 2 },
  ] as const;

  test('leaves in this tab alone, whichever click it is', async () => {
    const page = await open('/en/');
    for (const kind of clicks) {
      await page.locator('#leave').click({ ...kind, modifiers: [...('modifiers' in kind ? kind.modifiers : [])] });
      await left(page);
      expect(page.context().pages()).toHaveLength(1);
      await page.goto('/en/');
    }
    await page.context().close();
  });

  test('leaves in this tab alone for Enter and Space, whichever key is held beside', async () => {
    const page = await open('/ko/');
    for (const key of ['Enter', 'Space', 'NumpadEnter', 'Control+Enter', 'Shift+Enter', 'Alt+Enter', 'Shift+Space']) {
      await running(page);
      await page.locator('#leave').focus();
      await page.keyboard.press(key);
      await left(page);
      expect(page.context().pages()).toHaveLength(1);
      await page.goto('/ko/');
    }
    await page.context().close();
  });

  test('leaves for Enter that was held down before', async () => {
    const page = await open('/ko/');
    await running(page);
    await page.keyboard.down('Enter');
    await page.locator('#leave').focus();
    await page.keyboard.down('Enter');
    await left(page);
    await page.context().close();
  });

  test('has emptied the page by the time the mouse button is up', async () => {
    const page = await open('/en/');
    for (const button of ['left', 'middle'] as const) {
      await page.evaluate(() => addEventListener('pointerup', () => console.log('up', document.body.outerHTML), true));
      const said = page.waitForEvent('console', (message) => message.text().startsWith('up '));
      await page.locator('#leave').click({ button });
      expect((await said).text()).toBe('up <body></body>');
      await left(page);
      await page.goto('/en/');
    }
    await page.context().close();
  });
});

describe('a click whose hand moves', () => {
  const by = { x: 14, y: 2 };

  test('opens the other language, with the app and without script', async () => {
    for (const javaScriptEnabled of [true, false]) {
      const page = await open('/en/', { javaScriptEnabled });
      if (javaScriptEnabled) await running(page);
      await clickMoving(page, page.locator('.speak a:visible'), by);
      await page.locator('html:lang(ko)').waitFor();
      await page.context().close();
    }
  });

  test('chooses an option, opens what is folded, goes on and opens a page', async () => {
    const page = await open('/en/');
    await running(page);
    await clickMoving(page, page.locator('.start-note summary'), by);
    expect(await page.locator('.start-note details[open]').count()).toBe(1);
    await clickMoving(page, page.locator('label[for="safety-none"] .option-label'), by);
    expect(await page.locator('#safety-none').isChecked()).toBe(true);
    await clickMoving(page, page.locator('#safety-next'), by);
    await page.locator('fieldset[data-question="happened"]').waitFor();
    await clickMoving(page, page.locator('label[for="happened-shared"] .option-label'), by);
    expect(await page.locator('#happened-shared').isChecked()).toBe(true);
    await clickMoving(page, page.locator('.foot a[data-page="numbers"]'), by);
    await page.locator('[data-view="numbers"] .page').waitFor();
    await clickMoving(page, page.locator('.needs label').first(), by);
    expect(await page.locator('.needs input').first().isChecked()).toBe(true);
    await page.context().close();
  });

  test('chooses without script, and ticks a step', async () => {
    const page = await open('/en/all/', { javaScriptEnabled: false });
    await clickMoving(page, page.locator('label[for="safety-inDanger"] .option-label'), by);
    expect(await page.locator('#safety-inDanger').isChecked()).toBe(true);
    await page.context().close();
    const app = await open('/en/');
    await walk(app, situations['an ex threatens after the break-up'] as Choices);
    const tick = app.locator('[data-view="plan"] [data-step] label:visible').first();
    await clickMoving(app, tick, by);
    expect(await tick.locator('input').isChecked()).toBe(true);
    await app.context().close();
  });

  test('reaches a website from the contacts', async () => {
    const page = await open('/en/numbers/');
    await page.locator('#find-contact').waitFor();
    await page.context().route('https://**', (route) => route.fulfill({ contentType: 'text/html', body: 'outside' }));
    await Promise.all([
      page.waitForEvent('popup'),
      clickMoving(page, page.locator('.reach a[target]:visible').first(), by),
    ]);
    await page.context().close();
  });
});

test('Shift leaves never: alone, three times, with a screen reader’s keys, both keys, or as caps lock of a tablet', async () => {
  for (const path of ['/ko/', '/en/numbers/']) {
    const page = await open(path);
    const stays = async () => expect(await page.locator('#leave').count()).toBe(1);
    for (let times = 0; times < 6; times += 1) await page.keyboard.press('Shift');
    await stays();
    for (let times = 0; times < 4; times += 1) await page.keyboard.press('Shift+H');
    await stays();
    for (let times = 0; times < 3; times += 1) {
      for (const key of ['ShiftLeft', 'ShiftRight']) await page.keyboard.down(key);
      for (const key of ['ShiftLeft', 'ShiftRight']) await page.keyboard.up(key);
    }
    await page.locator('#leave').focus();
    for (let times = 0; times < 4; times += 1) await page.keyboard.press('Shift');
    await stays();
    await page.context().close();
  }
});
