import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { breakModule } from '../support/breaking.ts';
import { builtFiles } from '../support/built.ts';
import { openHeld } from '../support/held.ts';
import { type Site, startSite } from '../support/site.ts';
import { apart, choose, running, shownAction, walk } from '../support/walk.ts';

let site: Site;
let app = '';
beforeAll(async () => {
  site = await startSite();
  app = [...(await builtFiles()).keys()].find((path) => path.startsWith('assets/take-over-')) ?? '';
});
afterAll(() => site.close());

const phone = { viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true };
const desktop = { viewport: { width: 1280, height: 900 } };
const gaps = [0, 350];
const answers = {
  safety: 'none',
  happened: ['shared', 'faked'],
  forWhom: 'friend',
  helperRole: 'partner',
  age: 'adult',
};
const asked = [...Object.keys(answers), 'takenUnder19'];

/**
 * Presses twice in one place, as a trembling hand does. Each press bears the time at which the hand makes it, as a real
 * one does: a processor that is busy elsewhere may bring the second to the page late, but does not move it.
 */
async function pressTwice(page: Page, selector: string, gap: number, touch: boolean): Promise<void> {
  const target = page.locator(`${selector}:visible`).first();
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (box === null) throw new Error(`${selector} is not in sight`);
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const devtools = await page.context().newCDPSession(page);
  const press = async (timestamp: number) => {
    if (touch) {
      await devtools.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }], timestamp });
      await devtools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [], timestamp });
    } else {
      const at = { x, y, button: 'left', clickCount: 1, timestamp } as const;
      await devtools.send('Input.dispatchMouseEvent', { ...at, type: 'mousePressed' });
      await devtools.send('Input.dispatchMouseEvent', { ...at, type: 'mouseReleased' });
    }
  };
  const first = Date.now();
  await press(first / 1000);
  await page.waitForTimeout(gap);
  await press((first + gap) / 1000);
  await devtools.detach();
}

/** The question in sight, what is chosen there, and whether it complains. */
function seen(page: Page) {
  return page.evaluate(() => {
    const inSight = (element: Element) => element.checkVisibility();
    const question = [...document.querySelectorAll<HTMLElement>('fieldset[data-question]')].find(inSight);
    return {
      question: question?.dataset.question,
      chosen: question?.querySelectorAll(':checked').length,
      complaints: [...document.querySelectorAll('[role=alert]')].filter(inSight).length,
    };
  });
}

describe.each([
  ['a finger on a phone', phone],
  ['a mouse', desktop],
] as const)('two presses by %s', (_, device) => {
  const touch = 'hasTouch' in device;

  test.each(gaps)('on Next, %d ms apart, lead one question on and choose nothing there, with the app', async (gap) => {
    const page = await site.open('/ko/', device);
    await running(page);
    for (const [index, [question, option]] of Object.entries(answers).entries()) {
      await page.waitForTimeout(apart.ms);
      for (const one of [option].flat()) await choose(page, question, one);
      await pressTwice(page, '[data-action="next"]', gap, touch);
      expect(await seen(page)).toEqual({ question: asked[index + 1], chosen: 0, complaints: 0 });
    }
    await page.context().close();
  });

  test.each(gaps)(
    'on Next, %d ms apart, lead one question on and choose nothing there, before the app',
    async (gap) => {
      const page = await (await site.browser.newContext({ baseURL: site.url, ...device })).newPage();
      await breakModule(page, `/${app}`, '404');
      await page.goto('/en/');
      for (const [index, [question, option]] of Object.entries(answers).slice(0, 4).entries()) {
        await page.waitForTimeout(apart.ms);
        for (const one of [option].flat()) await choose(page, question, one);
        await pressTwice(page, '[data-action="next"]', gap, touch);
        expect(await seen(page)).toEqual({ question: asked[index + 1], chosen: 0, complaints: 0 });
      }
      await page.context().close();
    },
  );

  test('on Back lead one question back', async () => {
    const page = await site.open('/ko/', device);
    await walk(page, answers, 'mouse', 'age');
    await pressTwice(page, '[data-action="back"]', 120, touch);
    expect((await seen(page)).question).toBe('helperRole');
    await page.context().close();
  });

  test('on the way to the plan open it and press nothing there', async () => {
    const page = await site.open('/ko/', device);
    await walk(page, { ...answers, takenUnder19: 'no' }, 'mouse', 'sharedWhere');
    await pressTwice(page, '[data-action="plan"]', 120, touch);
    await page.locator('[data-view="plan"] [data-step]').first().waitFor();
    await page.waitForTimeout(200);
    expect(await page.locator('[data-view="plan"] :checked, [data-view="plan"] [open]').count()).toBe(0);
    expect(page.context().pages()).toHaveLength(1);
    await page.context().close();
  });

  test('on "keep it here" keep it, and do not end that at once', async () => {
    const page = await site.open('/ko/device/', device);
    await page.locator('[data-keeping="off"]').waitFor();
    await pressTwice(page, '[data-action="keep"]', 150, touch);
    await page.locator('[data-keeping="on"]').waitFor();
    await page.context().close();
  });

  test('on the exit leave', async () => {
    const page = await (await site.browser.newContext({ baseURL: site.url, ...device })).newPage();
    await page.route('https://**', (route) => route.fulfill({ contentType: 'text/html', body: 'outside' }));
    await page.goto('/ko/');
    await running(page);
    await pressTwice(page, '#leave', 80, touch);
    await page.waitForURL('https://**');
    await page.context().close();
  });
});

test('what the app has rendered anew between two taps on neighbours is the same thing: both count', async () => {
  const { page, release } = await openHeld(site, 'ko');
  await walk(page, answers, 'mouse', 'happened');
  const edge = async (option: string, below: number) => {
    const box = await page.locator(`label[for="happened-${option}"]:visible`).boundingBox();
    if (box === null) throw new Error(`${option} is not in sight`);
    await page.mouse.click(box.x + 200, below > 0 ? box.y + below : box.y + box.height + below);
  };
  await page.waitForTimeout(apart.ms);
  await edge('shared', -14);
  release();
  await running(page);
  await edge('threatened', 14);
  expect((await seen(page)).chosen).toBe(2);
  await page.context().close();
});

test('what the visitor has scrolled away between two presses was meant to move: both count', async () => {
  const page = await site.open('/ko/', { viewport: { width: 1280, height: 500 } });
  await walk(page, answers, 'mouse', 'happened');
  await page.waitForTimeout(apart.ms);
  const box = await page.locator('label[for="happened-shared"]').boundingBox();
  if (box === null) throw new Error('Not in sight');
  await page.mouse.click(box.x + 300, box.y + 20);
  await page.mouse.wheel(0, 80);
  await page.waitForTimeout(150);
  await page.mouse.click(box.x + 300, box.y + 20);
  expect((await seen(page)).chosen).toBe(2);
  await page.context().close();
});

test('steady presses on Back go back', async () => {
  const page = await site.open('/ko/', desktop);
  await walk(page, answers, 'mouse', 'age');
  for (let presses = 0; presses < 8; presses += 1) {
    const back = page.locator('[data-action="back"]:visible');
    if ((await back.count()) > 0) await back.click();
    await page.waitForTimeout(300);
  }
  expect((await seen(page)).question).toBe('safety');
  await page.context().close();
});

test('Enter held, or pressed twice, on "keep it here" keeps it', async () => {
  for (const held of [true, false]) {
    const page = await site.open('/en/device/', desktop);
    await page.locator('[data-action="keep"]').focus();
    if (held) for (let downs = 0; downs < 4; downs += 1) await page.keyboard.down('Enter');
    else for (let presses = 0; presses < 2; presses += 1) await page.keyboard.press('Enter');
    await page.keyboard.up('Enter');
    await page.waitForTimeout(800);
    await page.locator('[data-keeping="on"]').waitFor();
    await page.context().close();
  }
});

test('two presses in two places both count', async () => {
  const page = await site.open('/ko/', desktop);
  await walk(page, answers, 'mouse', 'happened');
  await page.locator('label[for="happened-shared"]').click();
  await page.locator('label[for="happened-faked"]').click();
  await shownAction(page, 'next').click();
  expect((await seen(page)).question).toBe('forWhom');
  await page.context().close();
});
