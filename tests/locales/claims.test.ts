import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

type Words = { readonly [key: string]: string | Words };
const languages = ['ko', 'en'] as const;
type Language = (typeof languages)[number];

function texts(words: Words, path: string): { at: string; text: string }[] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [{ at: `${path}.${key}`, text: value }] : texts(value, `${path}.${key}`),
  );
}
const everyText = (lang: Language) =>
  readdirSync(`locales/${lang}`).flatMap((file) =>
    texts(JSON.parse(readFileSync(`locales/${lang}/${file}`, 'utf8')), file.replace('.json', '')),
  );
const sentences = (lang: Language) =>
  everyText(lang).flatMap(({ at, text }) => text.split(/(?<=[.?])\s+/).map((sentence) => ({ at, sentence })));
const saying = (lang: Language, ...all: readonly RegExp[]) =>
  sentences(lang)
    // What is only announced, and what is not known, stands among the gaps.
    .filter(({ at, sentence }) => !at.startsWith('about.gaps') && all.every((pattern) => pattern.test(sentence)))
    .map(({ at, sentence }) => `${at}: ${sentence}`);
const under = (lang: Language, ...paths: readonly string[]) =>
  everyText(lang).filter(({ at }) => paths.some((path) => at.startsWith(path)));

describe('guardians of minors', () => {
  test('nothing says that the police or the school only may tell them, or that one has to ask whether', () => {
    expect(
      saying('ko', /경찰|보호자|법정대리인/, /부모|보호자|법정대리인/, /알릴 수|알릴 수도|설명할 수|알리는지/),
    ).toEqual([]);
    expect(
      saying(
        'en',
        /parent|guardian|legal representative/i,
        /\b(may|might|could)\b[^.]*\b(notify|told|tell|explain|go to)\b/i,
      ),
    ).toEqual([]);
    expect(saying('en', /ask/i, /parents (are|will be) told/i)).toEqual([]);
  });
});

describe('soldiers', () => {
  test('nothing tells them to see a lawyer before the police', () => {
    expect(saying('ko', /군인/, /신고하기 전에/)).toEqual([]);
    expect(saying('en', /soldier/i, /before (a|any) report/i)).toEqual([]);
  });
});

describe('the infected phone', () => {
  const first = { ko: /비행기 모드/, en: /aeroplane mode/i } as const;
  const off = {
    ko: /휴대폰을 끄|전원을 끄/,
    en: /(turn|switch|turns|switched)[^.]*\boff\b/i,
  } as const;

  test.each(languages)('%s: aeroplane mode stands before switching off, in every version for a reader', (lang) => {
    const told = [...under(lang, 'steps.useAnotherPhone.body'), ...under(lang, 'caveats.otherPhone')];
    expect(told.length).toBeGreaterThanOrEqual(3);
    for (const { at, text } of told) {
      const [mode, switched] = [text.search(first[lang]), text.search(off[lang])];
      expect(mode, at).toBeGreaterThanOrEqual(0);
      if (switched >= 0) expect(mode, at).toBeLessThan(switched);
      // With aeroplane mode on, 112 cannot be called: the one exception says how.
      expect(text, at).toMatch(lang === 'ko' ? /비행기 모드를 풀고 [^.]*112/ : /aeroplane mode off[^.]*112/i);
    }
    expect(told.some(({ at }) => at.includes('_friend'))).toBe(true);
  });

  test.each(languages)('%s: wherever that phone is left alone, aeroplane mode counts as off', (lang) => {
    for (const { at, text } of [
      ...under(lang, 'steps.dontResetThePhone.body'),
      ...under(lang, 'caveats.phoneStaysOff'),
    ])
      expect(text, at).toMatch(first[lang]);
  });
});

describe('Sunflower Centers', () => {
  test.each(languages)('%s: their duty to report is said with its day, everywhere', (lang) => {
    const name = lang === 'ko' ? /해바라기센터/ : /Sunflower/;
    const duty = lang === 'ko' ? /신고해야|그래요/ : /\bmust\b/;
    const day = lang === 'ko' ? /2026년 12월 10일부터/ : /from 10 December 2026/i;
    const said = [
      ...sentences(lang).filter(({ sentence }) => name.test(sentence) && duty.test(sentence)),
      ...sentences(lang).filter(
        ({ at, sentence }) => /visitASunflowerCentre|contacts\.sunflower/.test(at) && duty.test(sentence),
      ),
    ];
    expect(new Set(said.map(({ at }) => at.replace(/_\w+$/, '')))).toEqual(
      new Set(['steps.knowWhoMustReport.how', 'steps.visitASunflowerCentre.how', 'contacts.sunflower.note']),
    );
    for (const { at, sentence } of said) expect(sentence, at).toMatch(day);
  });
});

describe('the regulator', () => {
  test.each(languages)('%s: no day, no 24 hours, and the halt is told', (lang) => {
    const told = under(lang, 'steps.callTheRegulator', 'contacts.regulator-1377');
    expect(told.length).toBeGreaterThan(0);
    for (const { at, text } of told) expect(text, at).not.toMatch(/24|within a day|하루/i);
    expect(told.some(({ text }) => /2025[\s\S]*2026/.test(text))).toBe(true);
    expect(
      saying(lang, lang === 'ko' ? /방송미디어통신심의위원회|방심위|1377/ : /regulator|1377/i, /24|within a day/),
    ).toEqual([]);
  });
});
