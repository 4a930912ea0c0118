import { describe, expect, test } from 'vitest';
import { exitAddress } from '../../flows/emergency.ts';
import { apps, browsers } from '../../src/views/device/browsers.ts';
import { DevicePage } from '../../src/views/device/DevicePage.tsx';
import { languages } from '../../src/words/languages.ts';
import { readWithoutScript } from '../support/reading.tsx';

describe.each(languages)('the page about the device in %s', (language) => {
  const place = readWithoutScript(<DevicePage />, language);

  test('a watched device comes before everything else, with 1366', () => {
    const first = place.querySelector('h2')?.closest('aside');
    expect(first?.textContent).toContain('1366');
  });

  test('the warnings stand before the menus', () => {
    const headings = [...place.querySelectorAll('h2')].map((heading) => heading.id);
    expect(headings.indexOf('before')).toBeLessThan(headings.indexOf('browsers'));
    expect(headings.indexOf('before')).toBeGreaterThan(-1);
  });

  test('each browser and app has its way, and each browser says what the history shows after leaving', () => {
    const named = [...place.querySelectorAll<HTMLElement>('[data-browser]')].map((one) => one.dataset.browser);
    expect(named).toEqual([...Object.keys(browsers), ...apps]);
    for (const one of place.querySelectorAll<HTMLElement>('[data-browser]'))
      expect(one.querySelectorAll('dd')).toHaveLength(Object.hasOwn(browsers, one.dataset.browser ?? '') ? 3 : 2);
  });

  test('menus that were not compared with the maker’s words say so', () => {
    const silent = Object.entries(browsers).filter(([, { checked }]) => checked.length === 0);
    for (const [id] of silent) expect(place.querySelector(`[data-browser="${id}"] p.muted`), id).not.toBeNull();
  });

  test('what the history shows after leaving names the page that the exit leads to', () => {
    const host = new URL(exitAddress).hostname.replace('www.', '');
    for (const one of place.querySelectorAll('#browsers ~ .unfolding [data-browser] div:last-child > dd'))
      expect(one.textContent).toContain(host);
    expect(place.querySelectorAll('#browsers ~ .unfolding [data-browser]')).toHaveLength(Object.keys(browsers).length);
  });

  test('evidence is never to be cleared away', () => {
    expect(place.textContent).toMatch(language === 'ko' ? /증거는 지우지 마세요/ : /Do not delete threats/);
  });
});
