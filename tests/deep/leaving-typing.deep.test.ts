import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Firefox, startFirefox } from '../support/firefox.ts';
import { type Site, startSite } from '../support/site.ts';
import { inputMethods, type Stroke, sentences, ssang, strokesOf } from '../support/typing.ts';
import { running } from '../support/walk.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

/** 1,000 of each language; Korean by each way of typing it in turn. */
const typed = [...sentences('ko', 1000), ...sentences('en', 1000)].map((text, index) => {
  const method = inputMethods[index % inputMethods.length] ?? 'announced';
  return { text, method, strokes: strokesOf(text, method) };
});
const searched = 20;

function send(protocol: CDPSession, stroke: Stroke): Promise<unknown> {
  if ('text' in stroke) {
    const { text, kind } = stroke;
    if (kind === 'commit') return protocol.send('Input.insertText', { text });
    return protocol.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  }
  const { key, ime, shift, kind } = stroke;
  const text = ime || key === 'Shift' || kind === 'up' ? {} : { text: key };
  const code = key === 'Shift' ? { windowsVirtualKeyCode: 16, code: 'ShiftLeft' } : {};
  const type = kind === 'up' ? 'keyUp' : ime || key === 'Shift' ? 'rawKeyDown' : 'keyDown';
  return protocol.send('Input.dispatchKeyEvent', {
    type,
    key,
    modifiers: shift ? 8 : 0,
    ...text,
    ...code,
    ...(ime && { windowsVirtualKeyCode: 229 }),
  });
}

const type = (protocol: CDPSession, strokes: readonly Stroke[]) =>
  Promise.all(strokes.map((stroke) => send(protocol, stroke)));

/** A field under the first question: the search renders its contacts anew after each letter, which takes its time. */
async function plainField(page: Page) {
  await page.goto('/ko/');
  await running(page);
  await page.evaluate(() => {
    const field = document.createElement('input');
    document.getElementById('app')?.before(field);
    field.focus();
  });
}

async function press(page: Page, protocol: CDPSession, { text, method, strokes }: (typeof typed)[number]) {
  await type(protocol, strokes);
  const seen = await page.evaluate(() => {
    const field = document.activeElement as HTMLInputElement;
    const { value } = field;
    field.select();
    document.execCommand('delete');
    return { value, stayed: document.getElementById('leave') !== null };
  });
  const arrived = method === 'direct' ? seen.value !== '' : seen.value === text;
  return arrived && seen.stayed ? [] : [{ text, method, ...seen }];
}

async function typist() {
  const page = await site.open('/ko/numbers/');
  await page.locator('#find-contact[value=""]').waitFor();
  await page.waitForLoadState('networkidle');
  await page.locator('#find-contact').focus();
  return { page, protocol: await page.context().newCDPSession(page) };
}

async function typeThrough({ page, protocol }: Awaited<ReturnType<typeof typist>>, some: typeof typed) {
  const faults: object[] = [];
  for (const [index, one] of some.entries()) {
    if (index === searched) await plainField(page);
    faults.push(...(await press(page, protocol, one)));
    if (faults.length > 5) break;
  }
  return faults;
}

test('of 2,000 sentences, half are Korean with ㄲㄸㅃㅆㅉ in each, and every one takes Shift', () => {
  expect(new Set(typed.map(({ text }) => text)).size).toBe(2000);
  expect(typed.slice(0, 1000).filter(({ text }) => ssang.test(text.normalize('NFD')))).toHaveLength(1000);
  const presses = typed.map(({ strokes }) => strokes.filter((stroke) => 'key' in stroke && stroke.key === 'Shift'));
  expect(presses.filter((all) => all.length === 0)).toEqual([]);
});

test('2,000 sentences typed in Chromium, keys and compositions: no false exit, and every letter arrives', async () => {
  const visitors = await Promise.all([typist(), typist()]);
  const half = typed.length / 2;
  const faults = await Promise.all([
    typeThrough(visitors[0], typed.slice(0, half)),
    typeThrough(visitors[1], typed.slice(half)),
  ]);
  expect(faults.flat()).toEqual([]);
  // The same keyboard can leave.
  const { page, protocol } = visitors[0];
  await page.context().route(/weather/, (route) => route.fulfill({ body: 'outside' }));
  const shift = { key: 'Shift', shift: true, ime: false } as const;
  const alone: Stroke[] = [
    { kind: 'down', ...shift },
    { kind: 'up', ...shift, shift: false },
  ];
  await type(protocol, [...alone, ...alone, ...alone]).catch(() => {});
  await page.waitForURL((url) => !url.href.startsWith(site.url));
  await page.context().close();
}, 600_000);

/** Sends the strokes of many sentences as events. Runs in the page; returns the place of the first that left. */
const typeAll = `
  const field = document.querySelector('#find-contact') ?? document.body;
  for (const [place, strokes] of arguments[0].entries()) {
    let composing = false;
    for (const { kind, key, ime, shift, text } of strokes) {
      const more = { bubbles: true, cancelable: true, composed: true };
      if (kind === 'compose' || kind === 'commit') {
        const [event, type] = kind === 'commit' ? ['compositionend', 'insertFromComposition']
          : [composing ? 'compositionupdate' : 'compositionstart', 'insertCompositionText'];
        field.dispatchEvent(new CompositionEvent(event, { ...more, data: text }));
        field.dispatchEvent(new InputEvent('beforeinput', { ...more, data: text, inputType: type }));
        composing = kind === 'compose';
      } else {
        const keyCode = ime ? 229 : key === 'Shift' ? 16 : 65;
        field.dispatchEvent(new KeyboardEvent('key' + kind, { ...more, key, keyCode, shiftKey: shift, isComposing: composing }));
      }
      if (document.getElementById('leave') === null) return place;
    }
  }
  return -1;`;

test('the same 2,000 in Firefox, as events: no false exit', async () => {
  const firefox: Firefox = await startFirefox();
  try {
    await firefox.goTo(`${site.url}/ko/numbers/`);
    await firefox.until("return document.querySelector('#find-contact') !== null");
    for (let from = 0; from < typed.length; from += 100) {
      const some = typed.slice(from, from + 100);
      const left = await firefox.run<number>(
        typeAll,
        some.map(({ strokes }) => strokes),
      );
      expect(some[left]?.text).toBeUndefined();
    }
    const shift = { key: 'Shift', ime: false };
    const alone = [
      { kind: 'down', ...shift, shift: true },
      { kind: 'up', ...shift, shift: false },
    ];
    expect(await firefox.run<number>(typeAll, [[...alone, ...alone, ...alone]])).toBe(0);
  } finally {
    await firefox.close();
  }
});
