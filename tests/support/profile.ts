import { execFileSync } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';

/** One text found in one file of a profile. */
export interface Hit {
  readonly file: string;
  readonly text: string;
  readonly as: string;
}

/** Searches every file of a profile for texts, in every form in which browsers write them. */
export async function search(profile: string, texts: readonly string[]): Promise<Hit[]> {
  const wanted = texts.flatMap((text) => formsOf(text).map(([as, bytes]) => ({ text, as, bytes })));
  const hits: Hit[] = [];
  for (const path of await filesOf(profile)) {
    const bytes = await readFile(path).catch(() => Buffer.of());
    const seen = [bytes, unpackedLz4(bytes), dumped(path, bytes)];
    for (const { text, as, bytes: needle } of wanted) {
      if (seen.some((one) => one?.includes(needle))) hits.push({ file: relative(profile, path), text, as });
    }
  }
  return hits;
}

/** The distinct kinds of files with hits: browsers number their files and name them by random letters. */
export function kindsOf(hits: readonly Hit[]): string[] {
  const random =
    /[0-9a-fA-F]{8}-[0-9a-fA-F-]{27}|[0-9a-f]{16}_[0-9s]|[0-9a-fA-F]{20,}|(?<=\/)[a-z0-9]{8}\.default[^/]*|\d{2,}/g;
  const kind = (file: string) => file.replace(random, '#');
  return [...new Set(hits.map(({ file }) => kind(file)))].sort();
}

async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/** UTF-8 and UTF-16, each as it is and in base64 at any of its three offsets, and percent-encoded. */
function formsOf(text: string): [as: string, bytes: Buffer][] {
  const utf8 = Buffer.from(text, 'utf8');
  const utf16 = Buffer.from(text, 'utf16le');
  const percent = encodeURIComponent(text);
  const everyByte = [...utf8].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
  const forms: [string, Buffer][] = [
    ['UTF-8', utf8],
    ['UTF-16', utf16],
    ...base64s(utf8).map((form): [string, Buffer] => ['base64', form]),
    ...base64s(utf16).map((form): [string, Buffer] => ['base64', form]),
    ...[...new Set([percent, percent.toLowerCase(), everyByte, everyByte.toUpperCase()])]
      .filter((form) => form !== text)
      .map((form): [string, Buffer] => ['percent', Buffer.from(form)]),
  ];
  return forms;
}

/** The letters of base64 that depend on these bytes alone, for each place at which they can begin; for addresses too. */
function base64s(bytes: Buffer): Buffer[] {
  const plain = [0, 1, 2].map((before) => {
    const whole = Buffer.concat([Buffer.alloc(before), bytes])
      .toString('base64')
      .replace(/=+$/, '');
    const first = Math.ceil((before * 8) / 6);
    const last = Math.floor(((before + bytes.length) * 8) / 6);
    return whole.slice(first, last);
  });
  const forAddresses = plain.map((text) => text.replaceAll('+', '-').replaceAll('/', '_'));
  return [...new Set([...plain, ...forAddresses])].map((text) => Buffer.from(text));
}

const mozLz4 = Buffer.from('mozLz40\0');

/** What Firefox's packed files (sessions, search engines) hold: one LZ4 block after eight letters and a length. */
function unpackedLz4(packed: Buffer): Buffer | undefined {
  if (!packed.subarray(0, mozLz4.length).equals(mozLz4)) return undefined;
  const out = Buffer.alloc(packed.readUInt32LE(mozLz4.length));
  let from = mozLz4.length + 4;
  let to = 0;
  const length = (start: number) => {
    let sum = start;
    for (let more = start === 15 ? 255 : 0; more === 255; sum += more) more = packed[from++] ?? 0;
    return sum;
  };
  while (from < packed.length) {
    const token = packed[from++] ?? 0;
    const literals = length(token >> 4);
    packed.copy(out, to, from, from + literals);
    from += literals;
    to += literals;
    if (from >= packed.length) break;
    const back = packed.readUInt16LE(from);
    from += 2;
    for (let left = length(token & 15) + 4; left > 0; left -= 1) out[to] = out[to++ - back] ?? 0;
  }
  return out;
}

const sqlite = Buffer.from('SQLite format 3\0');

/** What a database says when it is read: in the file itself, long texts lie in pieces. */
function dumped(path: string, bytes: Buffer): Buffer | undefined {
  if (!bytes.subarray(0, sqlite.length).equals(sqlite)) return undefined;
  const address = `${pathToFileURL(path)}?immutable=1`;
  try {
    return execFileSync('sqlite3', [address, '.dump'], { maxBuffer: 2 ** 28, stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return undefined; // half written, while the browser runs
  }
}

const queries = {
  chromium: [
    'Default/History',
    'select u.url from visits v join urls u on u.id = v.url where instr(u.url, :site) order by v.id',
  ],
  firefox: [
    'places.sqlite',
    'select p.url from moz_historyvisits v join moz_places p on p.id = v.place_id where instr(p.url, :site) order by v.id',
  ],
} as const;

/** Each visit to the site that stands in the history's database, as an address. */
export function visits(browser: keyof typeof queries, profile: string, site: string): string[] {
  const [file, query] = queries[browser];
  const asked = query.replace(':site', `'${site.replaceAll("'", "''")}'`);
  const said = execFileSync('sqlite3', ['-readonly', join(profile, file), asked], { encoding: 'utf8' });
  return said.split('\n').filter((line) => line !== '');
}
