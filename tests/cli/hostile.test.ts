import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/plan.ts';
import { optionsOf, questionIds } from '../../src/guidance/asking.ts';

/** Longer than what is said of every question answered wrongly at once. */
const mostSaid = 40_000;
/** What a terminal could obey, or show in another order than it stands: everything without a shape of its own. */
const unsafe = /[^\n\P{C}]|[\p{Zl}\p{Zp}]/u;

async function said(input: string | Iterable<Uint8Array>, ...argv: string[]) {
  const told = { out: '', err: '' };
  const write = (to: 'out' | 'err') => async (text: string) => {
    told[to] += text;
    return undefined;
  };
  const stdin = Readable.from(typeof input === 'string' ? [Buffer.from(input)] : input);
  const code = await run(argv, { stdin, out: write('out'), err: write('err') });
  return { code, ...told };
}

async function refused(input: string | Iterable<Uint8Array>, ...argv: string[]) {
  const { code, out, err } = await said(input, ...argv);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(/\S/);
  expect(err.length).toBeLessThan(mostSaid);
  expect(err).not.toMatch(unsafe);
  return err;
}

const deep = (open: string, close: string, levels: number) => open.repeat(levels) + close.repeat(levels);

describe('hostile input', () => {
  test.each([
    ['lists', `{"happened":[${deep('[', ']', 30_000)}]}`, 'happened: a list'],
    ['objects', `{"happened":[${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}]}`, 'happened: an object'],
    ['lists, where one option belongs', `{"age":${deep('[', ']', 30_000)}}`, 'age: takes one option'],
    ['lists, under an unknown name', `{"nobody":${deep('[', ']', 30_000)}}`, 'nobody: there is no such question'],
    ['lists alone', deep('[', ']', 30_000), 'one object'],
  ])('nested %s end in a line that names the field', async (_, input, line) => {
    expect(await refused(input)).toContain(line);
  });

  test.each([
    ['{"safety":["inDanger"],"safety":["none"]}', 'safety'],
    ['{"safety":["inDanger"],"s\\u0061fety":["none"]}', 'safety'],
    ['{"age":"adult" , "forWhom" : "friend","age"\n:\t"adult"}', 'age'],
    ['{"__proto__":1,"__proto__":2}', '__proto__'],
    ['{"":1,"":2}', ''],
  ])('a question given twice is a fault: %s', async (input, field) => {
    expect(await refused(input)).toContain(`${field}: given more than once`);
  });

  test('what only looks like a question given twice is none', async () => {
    for (const input of ['{"age":"adult","happened":["shared"]}', ' {"region" :"seoul", "age": "adult" } '])
      expect(await said(input)).toMatchObject({ code: 0, err: '' });
    for (const input of ['{"age":"\\"age\\":","happened":[{"age":1}]}', '{"age":"age","x":{"age":1,"happened":2}}'])
      expect(await refused(input)).not.toContain('given more than once');
  });

  test.each([
    ['an escape sequence', '\\u001b[2J\\u001b]0;owned\\u0007'],
    ['C1 controls', '\\u009b31m\\u0085'],
    ['direction overrides', '\\u202e\\u2066nimda'],
    ['line separators', 'a\\u2028b\\u2029c\\nage: fine'],
    ['half a character', '\\ud800'],
    ['invisible letters', '\\u200b\\ufeff\\u00ad\\udb40\\udc41'],
  ])('%s are shown as codes', async (_, text) => {
    for (const input of [`{"${text}":1}`, `{"age":"${text}"}`, `{"safety":["${text}"]}`, `{"${text}":1,"${text}":1}`])
      expect(await refused(input)).toMatch(/\\u\{[0-9a-f]+\}/);
    const raw = JSON.parse(`"${text}"`) as string;
    for (const argv of [['--lang', raw], [`--${raw}`], [raw], ['--answers', `/nowhere/${raw}`]])
      expect(await refused('{}', ...argv)).toMatch(/\\u\{[0-9a-f]+\}/);
    expect(await refused(`{"age":${raw}}`)).toMatch(/not JSON/);
  });

  test('every question answered wrongly is named, with as little as it takes', async () => {
    const all = Object.fromEntries(questionIds.map((question) => [question, 7]));
    const err = await refused(JSON.stringify(all));
    for (const question of questionIds) expect(err).toMatch(new RegExp(`^${question}: `, 'm'));
  });

  test('thousands of faults are counted, and the first are named', async () => {
    const names = Object.fromEntries(Array.from({ length: 5_000 }, (_, index) => [index, 1]));
    expect(await refused(JSON.stringify(names))).toMatch(/^0, 1, 2, .* and 4980 more: there is no such question/m);
    const values = JSON.stringify({ happened: Array.from({ length: 5_000 }, (_, index) => index) });
    expect(await refused(values)).toMatch(/^happened: 0, 1, 2, .* and 4980 more is not an option/m);
    const twice = `{${Array.from({ length: 6_000 }, (_, index) => `"${index >> 1}":1`).join()}}`;
    expect(await refused(twice)).toMatch(/and 2980 more: given more than once/);
  });

  test('an input without an end is read no further than an answer set can reach', async () => {
    let given = 0;
    function* endless() {
      for (;;) {
        given += 1;
        yield Buffer.alloc(16_384, ' ');
      }
    }
    expect(await refused(endless())).toMatch(/larger than/);
    expect(given).toBeLessThan(100);
    expect(await refused('{}', '--answers', '/dev/zero')).toMatch(/larger than/);
    expect(await refused('x'.repeat(12_000_000))).toMatch(/larger than/);
  });

  test('text in another encoding is told, and a byte order mark is none of the text', async () => {
    const utf16 = [Buffer.from('\uFEFF{"age":"adult"}', 'utf16le')];
    for (const bytes of [utf16, [Buffer.from([0x7b, 0xff, 0x7d])], [Buffer.from([0x22, 0xed, 0xa0, 0x80, 0x22])]])
      expect(await refused(bytes)).toMatch(/not UTF-8/);
    expect(await said('\uFEFF{}')).toMatchObject({ code: 0 });
    expect(await refused('\uFEFF\uFEFF{}')).toMatch(/not JSON/);
    // A character may come in two parts.
    const parts = [...Buffer.from('{"곁":1}')].map((byte) => Buffer.from([byte]));
    expect(await refused(parts)).toContain('곁');
  });

  test('an option of the command that comes twice is a fault', async () => {
    expect(await refused('{}', '--lang', 'ko', '--lang', 'en')).toMatch(/once/);
    expect(await refused('{}', '--answers', 'a.json', '--answers', 'b.json')).toMatch(/once/);
  });

  test('a folder, and a name without a file, are told', async () => {
    expect(await refused('{}', '--answers', '/')).toMatch(/EISDIR/);
    expect(await refused('{}', '--answers', '')).toMatch(/ENOENT/);
  });
});

describe('any input', () => {
  const key = fc.oneof(fc.constantFrom(...questionIds, '__proto__', 'constructor', '0'), fc.string({ unit: 'binary' }));
  const option = fc.oneof(
    fc.constantFrom(...questionIds.flatMap((question): readonly string[] => optionsOf(question))),
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.jsonValue(),
  );
  const pairs = fc.array(fc.tuple(key, fc.oneof(option, fc.array(option, { maxLength: 5 }))), { maxLength: 40 });

  /** Whether it ends in a plan, or in bounded and harmless faults and nothing else. */
  async function holds(input: string | Iterable<Uint8Array>, ...argv: string[]) {
    const { code, out, err } = await said(input, ...argv);
    if (code === 0) expect(JSON.parse(out)).toHaveProperty('steps');
    else await refused(input, ...argv);
    return { code, err };
  }

  test('gives a plan, or bounded faults that a terminal can show', async () => {
    await fc.assert(
      fc.asyncProperty(pairs, async (given) => {
        const json = `{${given.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`).join()}}`;
        const { code } = await holds(json);
        const names = given.map(([name]) => name);
        if (new Set(names).size < names.length) expect(code).toBe(2);
      }),
      { numRuns: 500 },
    );
  });

  test('so do bytes that are no JSON, and any arguments', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 300 }),
        fc.array(fc.string({ unit: 'binary' }), { maxLength: 4 }),
        async (bytes, argv) => {
          await holds([bytes]);
          await holds('{}', ...argv.filter((word) => !word.includes('\0')));
        },
      ),
      { numRuns: 500 },
    );
  });
});
