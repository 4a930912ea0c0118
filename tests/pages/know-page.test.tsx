import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Offence, offenceIds, offences } from '../../flows/offences.ts';
import { kinds } from '../../src/views/know/contents.ts';
import { KnowPage } from '../../src/views/know/KnowPage.tsx';
import { languages } from '../../src/words/languages.ts';
import { readWithoutScript } from '../support/reading.tsx';

test('every act of the law belongs to a kind', () => {
  expect([...new Set(Object.values(kinds).flat())].sort()).toEqual([...offenceIds].sort());
});

describe.each(languages)('the page to read in %s', (language) => {
  const words = JSON.parse(readFileSync(`locales/${language}/offences.json`, 'utf8'));
  const own = readFileSync(`locales/${language}/know.json`, 'utf8');
  const place = readWithoutScript(<KnowPage />, language);

  test('every penalty of today stands there', () => {
    for (const id of offenceIds) expect(place.querySelector('.kinds')?.textContent, id).toContain(words[id].penalty);
  });

  test('no penalty is repeated by hand', () => {
    expect(own).not.toMatch(/\d+ ?(년 (이하|이상)|million won|만 원 이하)|(up to|at least) \d+ years?/i);
  });

  test('everything that changed is said', () => {
    for (const id of offenceIds.filter((one) => (offences[one] as Offence).changed)) {
      expect(place.querySelector(`[data-change="${id}"]`)?.textContent, id).toContain(words[id].changed);
    }
  });

  test('the three cases of document A are told under the law of today', () => {
    const cases = [...place.querySelectorAll('[data-case]')];
    expect(cases).toHaveLength(3);
    for (const one of cases) expect(one.querySelectorAll('.laws dt').length).toBeGreaterThan(2);
  });

  test('avoided words stand only in the myth about them, and its claim quotes them', () => {
    const { word, ...others } = JSON.parse(own).myths.items;
    expect(JSON.stringify({ ...JSON.parse(own), myths: others })).not.toMatch(/리벤지|포르노|porn/i);
    expect(word.claim).toMatch(language === 'ko' ? /‘리벤지 포르노’/ : /‘revenge porn’/);
    expect(word.truth).toMatch(language === 'ko' ? /‘리벤지’.*‘포르노’/ : /“Revenge”.*“Porn”/);
  });

  test('Korean stays in 해요체 here too', () => {
    if (language === 'ko') expect(own).not.toMatch(/습니다|십시오|합니다|입니다|당신|여러분|!|…/);
    else expect(own).not.toMatch(/!|…|\bshame\b|\bvictim/i);
  });
});
