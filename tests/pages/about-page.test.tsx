import { describe, expect, test } from 'vitest';
import { sources } from '../../flows/sources.ts';
import { contentVersion } from '../../flows/version.ts';
import { AboutPage } from '../../src/views/about/AboutPage.tsx';
import { gaps } from '../../src/views/about/contents.ts';
import { operator } from '../../src/views/about/operator.ts';
import { languages } from '../../src/words/languages.ts';
import { readWithoutScript } from '../support/reading.tsx';

describe.each(languages)('the page about this guide in %s', (language) => {
  const place = readWithoutScript(<AboutPage />, language);

  test('who runs this copy is named, or said to be missing', () => {
    const section = place.querySelector('#operator')?.parentElement;
    const filled = Object.values(operator).filter((value) => value !== '');
    for (const value of filled) expect(section?.textContent).toContain(value);
    if (filled.length === 0) expect(section?.querySelector('p')?.textContent).toMatch(/아직|not yet/);
  });

  test('every source is listed once, with its day or that it was not re-checked', () => {
    const rows = [...place.querySelectorAll('[data-sources] .sources > li')];
    expect(rows.map((row) => row.querySelector('code')?.textContent).sort()).toEqual(Object.keys(sources).sort());
    for (const row of rows) expect(row.querySelector('.checked')?.children.length).toBeGreaterThan(0);
  });

  test('what is not known is said', () => {
    expect(place.querySelectorAll('[data-gap]')).toHaveLength(Object.keys(gaps).length);
  });

  test('it carries the day of its content', () => {
    expect(place.querySelector('#version')?.parentElement?.textContent).toContain(contentVersion.slice(0, 4));
  });
});
