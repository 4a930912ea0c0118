import { readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/plan.ts';
import { optionsOf, questionIds } from '../../src/guidance/asking.ts';

async function plan(input: string | Uint8Array, ...argv: string[]) {
  let out = '';
  let err = '';
  const code = await run(argv, {
    stdin: Readable.from([Buffer.from(input)]),
    out: async (text) => {
      out += text;
      return undefined;
    },
    err: async (text) => {
      err += text;
      return undefined;
    },
  });
  return { code, out, err };
}

describe('the plan as JSON', () => {
  test('no answers are a valid answer set', async () => {
    const { code, out, err } = await plan('{}', '--lang', 'en');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const json = JSON.parse(out);
    expect(Object.keys(json)).toEqual(['contentVersion', 'lang', 'audience', 'steps', 'today', 'contacts', 'next']);
    expect(json).toMatchObject({ lang: 'en', audience: 'myself', next: 'safety' });
    expect(json.steps.length).toBeGreaterThanOrEqual(6);
  });

  test('every step has its words, reasons and discretion in both languages', async () => {
    const answers = JSON.stringify({
      happened: ['filmed', 'shared', 'threatened'],
      forWhom: 'friend',
      age: 'adult',
      takenUnder19: 'no',
    });
    for (const lang of ['ko', 'en']) {
      const { steps, contacts, audience } = JSON.parse((await plan(answers, '--lang', lang)).out);
      expect(audience).toBe('friend');
      for (const step of steps) {
        expect(Object.keys(step)).toEqual([
          'id',
          'phase',
          'title',
          'body',
          'why',
          'how',
          'because',
          'discretion',
          'contacts',
          'offences',
          'sources',
        ]);
        for (const text of [step.title, step.body, step.why, ...Object.values(step.discretion)])
          expect(text, step.id).toMatch(/\S/);
        expect(step.how === null, step.id).toBe(step.phase === 'doNot');
        for (const offence of step.offences) expect(offence.penalty, offence.id).toMatch(/\S/);
      }
      for (const contact of contacts) expect(contact.name, contact.id).toMatch(/\S/);
    }
  });

  test('reads a file, also one with a byte order mark', async () => {
    const file = join(tmpdir(), `answers-${process.pid}.json`);
    await writeFile(file, '\uFEFF{"forWhom":"caller"}');
    expect(JSON.parse((await plan('', '--lang', 'ko', '--answers', file)).out).audience).toBe('caller');
    expect(await readFile(file, 'utf8')).toContain('caller');
    await rm(file);
  });
});

describe('faulty input', () => {
  const refused = async (input: string, ...argv: string[]) => {
    const { code, out, err } = await plan(input, ...(argv.length > 0 ? argv : ['--lang', 'en']));
    expect({ code, out }).toEqual({ code: 2, out: '' });
    return err;
  };

  test('a misspelt question is named with all questions', async () => {
    const err = await refused('{"hapened":["shared"],"age":"adult"}');
    expect(err).toContain('hapened');
    for (const question of questionIds) expect(err).toContain(question);
  });

  test('names that every object has are no questions', async () => {
    for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      expect(await refused(`{"${name}":"x"}`)).toContain(name);
    }
  });

  test('a misspelt option is named with all options', async () => {
    for (const value of ['"grown"', '"__proto__"', '"constructor"']) {
      const err = await refused(`{"age":${value}}`);
      expect(err).toContain(value);
      for (const option of optionsOf('age')) expect(err).toContain(option);
    }
  });

  test('every wrong field is named at once', async () => {
    const err = await refused('{"age":["adult"],"happened":7,"place":7,"safety":[1,"none"],"forWhom":null}');
    for (const field of ['age', 'happened', 'place', 'safety', 'forWhom'])
      expect(err).toMatch(new RegExp(`^${field}:`, 'm'));
  });

  test('broken JSON, empty input and other shapes are told apart', async () => {
    expect(await refused('{"age":')).toMatch(/not JSON/);
    expect(await refused('')).toMatch(/empty/);
    expect(await refused('  \n')).toMatch(/empty/);
    for (const shape of ['[]', 'null', '"adult"', '3']) expect(await refused(shape)).toMatch(/one object/);
  });

  test('an unknown language, option or file is refused', async () => {
    expect(await refused('{}', '--lang', 'fr')).toMatch(/ko, en/);
    expect(await refused('{}', '--long', 'en')).toMatch(/long/);
    expect(await refused('{}', '--lang', 'en', '--answers', '/no/such/file.json')).toMatch(/no\/such\/file/);
  });
});
