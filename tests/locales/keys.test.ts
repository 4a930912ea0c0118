import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { caveats } from '../../flows/caveats.ts';
import { contactIds } from '../../flows/contacts.ts';
import { offences } from '../../flows/offences.ts';
import { order, phaseIds, type StepId, stepIds } from '../../flows/order.ts';
import { questions } from '../../flows/questions.ts';
import { steps } from '../../flows/steps.ts';
import { questionIds } from '../../src/guidance/asking.ts';

type Words = { readonly [key: string]: string | Words };
const languages = readdirSync('locales');

function read(lang: string, file: string): Words {
  return JSON.parse(readFileSync(`locales/${lang}/${file}.json`, 'utf8'));
}

/** Every key with its path, without the audience's suffix: variants are each language's own affair. */
function keysOf(words: Words, path = ''): string[] {
  const keys = Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [`${path}${key.replace(/_(myself|friend|caller)$/, '')}`]
      : keysOf(value, `${path}${key}.`),
  );
  return [...new Set(keys)].sort();
}

function variantsWithoutBase(words: Words, path = ''): string[] {
  return Object.entries(words).flatMap(([key, value]) => {
    if (typeof value !== 'string') return variantsWithoutBase(value, `${path}${key}.`);
    const base = key.replace(/_(myself|friend|caller)$/, '');
    return base in words ? [] : [`${path}${key}`];
  });
}

const expected: Record<string, { needed: string[]; allowed: string[] }> = {
  questions: {
    needed: questionIds.flatMap((question) => [
      `${question}.label`,
      ...questions[question].options.map((option) => `${question}.options.${option}.label`),
    ]),
    allowed: questionIds.flatMap((question) => [
      `${question}.why`,
      ...questions[question].options.map((option) => `${question}.options.${option}.hint`),
    ]),
  },
  steps: {
    needed: stepIds.flatMap((id) => [
      ...['title', 'body', 'why'].map((part) => `${id}.${part}`),
      ...((order.doNot as readonly StepId[]).includes(id) ? [] : [`${id}.how`]),
    ]),
    allowed: [],
  },
  caveats: { needed: [...Object.keys(caveats), 'callElsewhere'], allowed: [] },
  phases: { needed: phaseIds.map((phase) => `${phase}.title`), allowed: phaseIds.map((phase) => `${phase}.note`) },
  contacts: {
    needed: contactIds.flatMap((id) =>
      ['name', 'hours', 'languages', 'serves', 'cost', 'anonymity'].map((part) => `${id}.${part}`),
    ),
    allowed: contactIds.map((id) => `${id}.note`),
  },
  offences: {
    needed: Object.entries(offences).flatMap(([id, { changed }]) =>
      ['name', 'penalty', 'law', ...(changed ? ['changed'] : [])].map((part) => `${id}.${part}`),
    ),
    allowed: [],
  },
  discretion: {
    needed: Object.values(steps).flatMap(({ discretion }) =>
      Object.entries(discretion).flatMap(([field, value]) => [`${field}.label`, `${field}.${value}`]),
    ),
    allowed: [],
  },
};

describe.each(languages)('the words of %s', (lang) => {
  // What is missing of questions and steps, `tests/flows/guidebook.test.ts` says once, with the file to write it in.
  const others = Object.keys(expected).filter((file) => file !== 'questions' && file !== 'steps');
  test.each(others)('%s has every key that the ids ask for', (file) => {
    const present = keysOf(read(lang, file));
    expect((expected[file]?.needed ?? []).filter((key) => !present.includes(key))).toEqual([]);
  });

  test.each(Object.keys(expected).filter((file) => file !== 'discretion'))(
    '%s has no key that no id asks for',
    (file) => {
      const known = [...(expected[file]?.needed ?? []), ...(expected[file]?.allowed ?? [])];
      expect(keysOf(read(lang, file)).filter((key) => !known.includes(key))).toEqual([]);
    },
  );

  test('every variant for an audience has a neutral base', () => {
    for (const file of [...Object.keys(expected), 'ui', 'ui-plan', 'ui-shell'])
      expect(variantsWithoutBase(read(lang, file)), file).toEqual([]);
  });
});

test.each(languages)('%s has the same files and the same keys as Korean', (lang) => {
  const files = (language: string) => readdirSync(`locales/${language}`).sort();
  expect(files(lang)).toEqual(files('ko'));
  for (const file of files('ko')) {
    const name = file.replace('.json', '');
    expect(keysOf(read(lang, name)), name).toEqual(keysOf(read('ko', name)));
  }
});
