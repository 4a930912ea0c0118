import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { openingQuestions } from '../../src/guidance/asking.ts';
import { prerender } from '../../src/prerender.tsx';
import { readOpening } from '../../src/shell/before-app/read-opening.ts';

const template = readFileSync('index.html', 'utf8');
let pages: Record<string, string>;
beforeAll(async () => {
  pages = await prerender(template, {
    entry: '/main.js',
    inSight: '/in-sight.js',
    preload: ['/assets/ko-1.js', '/assets/en-1.js'],
    css: 'a{}',
  });
}, 30_000);

const open = (path: string) => new DOMParser().parseFromString(pages[path] ?? '', 'text/html');

describe.each(['ko', 'en'])('the start page in %s', (language) => {
  const page = () => open(`${language}/index.html`);

  test('has the way out first: before any script, and before anything else that takes the focus', () => {
    const first = page().querySelector('body a, body button, body input, body script');
    expect(first?.id).toBe('leave');
    expect(first?.getAttribute('rel')).toBe('noreferrer noopener');
    expect(first?.getAttribute('href')).toMatch(/^https:/);
    expect(first?.nextElementSibling?.tagName).toBe('SCRIPT');
  });

  test('puts the exit and the emergency numbers outside the app', () => {
    const document = page();
    expect(document.querySelector('#app #leave')).toBeNull();
    expect([...document.querySelectorAll('.emergency a')].map((link) => link.getAttribute('href'))).toEqual([
      'tel:112',
      'sms:112',
      'tel:109',
      'tel:1366',
    ]);
    expect(document.querySelector('#app .emergency')).toBeNull();
  });

  test('holds every opening question and shows the first', () => {
    const fieldsets = [...page().querySelectorAll<HTMLElement>('form fieldset')];
    expect(fieldsets.map(({ dataset }) => dataset.question)).toEqual(openingQuestions);
    expect(fieldsets.filter((fieldset) => fieldset.closest('[hidden]') === null)).toHaveLength(1);
  });

  test('has no style attributes and no inline handlers, so that a strict policy holds', () => {
    for (const element of page().querySelectorAll('*')) {
      expect(element.getAttributeNames().filter((name) => name === 'style' || name.startsWith('on'))).toEqual([]);
    }
  });

  test('remembers nothing that is typed or chosen, and leads nowhere', () => {
    const form = page().forms[0];
    expect(form?.getAttribute('autocomplete')).toBe('off');
    expect(form?.getAttribute('method')).toBe('dialog');
    expect(form?.hasAttribute('action')).toBe(false);
  });

  test('keeps its inline scripts small and preloads its own words only', () => {
    const document = page();
    const inline = [...document.querySelectorAll('script:not([src])')].map((script) => script.textContent ?? '');
    expect(inline).toHaveLength(7);
    for (const script of inline) expect(new TextEncoder().encode(script).length).toBeLessThanOrEqual(1500);
    const words = [...document.querySelectorAll('link[rel=modulepreload]')].map((link) => link.getAttribute('href'));
    expect(words).toEqual([`/assets/${language}-1.js`]);
  });
});

describe('what was chosen before the app came', () => {
  test('is read with the place', () => {
    const page = open('en/index.html');
    for (const id of ['safety-deviceWatched', 'happened-filmed', 'happened-shared', 'forWhom-friend']) {
      page.getElementById(id)?.setAttribute('checked', '');
    }
    const sections = [...page.querySelectorAll('section')];
    for (const section of sections) section.hidden = section.querySelector('[data-question=helperRole]') === null;
    expect(readOpening(page)).toMatchObject({
      answers: { safety: ['deviceWatched'], happened: ['filmed', 'shared'], forWhom: 'friend' },
      at: 'helperRole',
      waiting: false,
      refused: false,
    });
  });
});

test.each(['index.html', '404.html'])(
  '%s leads to both languages, without the app; exit and help stand there',
  (path) => {
    const page = open(path);
    expect(page.getElementById('leave')).not.toBeNull();
    for (const number of ['112', '109', '1366']) expect(page.querySelector(`a[href="tel:${number}"]`)).not.toBeNull();
    const links = [...page.querySelectorAll('.choice a:not([hidden] *)')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(['/ko/', '/en/']);
    expect([...page.querySelectorAll('script[src]')].map((script) => script.getAttribute('src'))).toEqual([
      '/in-sight.js',
    ]);
  },
);

test.each(['ko', 'en'])('the form of /%s/all/ has no address that answers could get into', (language) => {
  const form = open(`${language}/all/index.html`).forms[0];
  expect(form?.getAttribute('method')).toBe('dialog');
  expect(form?.hasAttribute('action')).toBe(false);
});

test('the same input gives the same pages', async () => {
  const again = await prerender(template, {
    entry: '/main.js',
    inSight: '/in-sight.js',
    preload: ['/assets/ko-1.js', '/assets/en-1.js'],
    css: 'a{}',
  });
  expect(again).toEqual(pages);
}, 30_000);
