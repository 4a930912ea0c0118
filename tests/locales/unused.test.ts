import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contactIds } from '../../flows/contacts.ts';

type Words = { readonly [key: string]: string | Words };

function texts(words: Words, path = ''): { key: string; text: string }[] {
  return Object.entries(words).flatMap(([name, value]) =>
    typeof value === 'string' ? [{ key: `${path}${name}`, text: value }] : texts(value, `${path}${name}.`),
  );
}
const read = (lang: string, file: string): Words => JSON.parse(readFileSync(`locales/${lang}/${file}.json`, 'utf8'));

const code = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => readFileSync(join('src', name), 'utf8'))
  .join('\n');

/** Named as it stands, or as `first.${…}` (also `file:first.${…}`) where an id of the code makes the rest. */
function namedInCode(key: string): boolean {
  const base = key.replace(/_(zero|one|other|myself|friend|caller)$/, '');
  const parts = base.split('.');
  const beginnings = parts
    .slice(1)
    .flatMap((_, index) => ['`', ':'].map((before) => `${before}${parts.slice(0, index + 1).join('.')}.\${`));
  return [`'${base}'`, `"${base}"`, ...beginnings].some((form) => code.includes(form));
}

const pages = {
  know: 'reading',
  device: 'device',
  about: 'info',
  'contacts-page': 'numbers',
  'one-page': 'all',
} as const;
const escaped = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#x27;');

describe.each(['ko', 'en'])('in %s', (lang) => {
  test('no word of the app is said nowhere', () => {
    expect(
      ['ui', 'ui-plan', 'ui-shell']
        .flatMap((file) => texts(read(lang, file)))
        .filter(({ key }) => !namedInCode(key))
        .map(({ key }) => key),
    ).toEqual([]);
  });

  test.each(Object.entries(pages))(
    'every word of %s stands on its page, or is named by the code that shows it later',
    (file, address) => {
      const page = readFileSync(`dist/${lang}/${address}/index.html`, 'utf8');
      const unsaid = texts(read(lang, file)).filter(
        ({ key, text }) => !page.includes(escaped(text)) && !namedInCode(key),
      );
      expect(unsaid.map(({ key }) => key)).toEqual([]);
    },
  );
});

test('every contact can also be found by other words', () => {
  for (const lang of ['ko', 'en'])
    expect(Object.keys(read(lang, 'finding').also ?? {}).sort()).toEqual([...contactIds].sort());
});

test('a key that nothing names would be found', () => {
  expect(namedInCode('no.such.key')).toBe(false);
});
