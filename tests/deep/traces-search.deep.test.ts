import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { search } from '../support/profile.ts';
import { canaries } from '../support/trace-walks.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gyeot-search-'));
});
afterAll(() => rm(folder, { recursive: true }));

const [latin = '', hangul = ''] = canaries();
const around = (text: string) => `before ${text} after`;
const utf16 = (text: string) => Buffer.from(text, 'utf16le');

/** A block of LZ4 in which the text is in two pieces, the second of them said by where it stood before. */
function packed(text: string): Buffer {
  const bytes = Buffer.from(text);
  const [half, rest] = [bytes.subarray(0, bytes.length / 2), bytes.subarray(bytes.length / 2)];
  const literals = Buffer.concat([rest, Buffer.from('|'), half]);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(literals.length + rest.length);
  const back = Buffer.alloc(2);
  back.writeUInt16LE(literals.length);
  const token = Buffer.from([0xf0 | (rest.length - 4), literals.length - 15]);
  return Buffer.concat([Buffer.from('mozLz40\0'), length, token, literals, back]);
}

describe('the search through a profile finds a text', () => {
  const written: [name: string, text: string, bytes: Buffer][] = [latin, hangul].flatMap((text, which) => [
    [`UTF-8 ${which}`, text, Buffer.from(around(text))],
    [`UTF-16 ${which}`, text, utf16(around(text))],
    [`UTF-16 at an odd place ${which}`, text, Buffer.concat([Buffer.of(1), utf16(text)])],
    ...['', 'a', 'ab'].map((before): [string, string, Buffer] => [
      `base64 after ${before.length} ${which}`,
      text,
      Buffer.from(Buffer.from(`${before}${text} after`).toString('base64')),
    ]),
    [`base64 of UTF-16 ${which}`, text, Buffer.from(utf16(around(text)).toString('base64'))],
    [`base64url ${which}`, text, Buffer.from(Buffer.from(around(text)).toString('base64url'))],
    [`percent ${which}`, text, Buffer.from(encodeURIComponent(around(text)))],
  ]);

  test.each(written)('%s', async (name, text, bytes) => {
    await mkdir(join(folder, name));
    await writeFile(join(folder, name, 'file'), bytes);
    expect(await search(join(folder, name), [text])).toMatchObject([{ file: 'file', text }]);
    expect(await search(join(folder, name), [`${text}x`])).toEqual([]);
  });

  test('in a session file that Firefox has packed', async () => {
    await mkdir(join(folder, 'packed'));
    const bytes = packed(latin);
    expect(bytes.includes(latin)).toBe(false);
    await writeFile(join(folder, 'packed', 'session'), bytes);
    expect(await search(join(folder, 'packed'), [latin])).toMatchObject([{ text: latin }]);
  });

  test('in a database that keeps it in two pieces', async () => {
    await mkdir(join(folder, 'database'));
    const path = join(folder, 'database', 'file');
    for (let before = 0; before < 600; before += 10) {
      const long = `${'x'.repeat(before)}${latin}${'x'.repeat(500)}`;
      await rm(path, { force: true });
      execFileSync('sqlite3', [path, `pragma page_size = 512; create table t (x); insert into t values ('${long}');`]);
      if (!(await readFile(path)).includes(latin)) break;
    }
    expect((await readFile(path)).includes(latin)).toBe(false);
    expect(await search(join(folder, 'database'), [latin])).toMatchObject([{ text: latin }]);
  });
});
