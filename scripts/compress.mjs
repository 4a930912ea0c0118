import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip, constants as zlib } from 'node:zlib';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/**
 * Writes `NAME.br` and `NAME.gz` beside every file of a copy of dist, for a server that sends files as they are. They
 * are no part of the build: another version of zlib packs the same text into other bytes.
 * @param {string} folder
 */
export async function compress(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !/\.(br|gz)$|^_/.test(entry.name));
  for (const { parentPath, name } of files) {
    const path = join(parentPath, name);
    const text = await readFile(path);
    await writeFile(`${path}.br`, await brotli(text, { params: { [zlib.BROTLI_PARAM_SIZE_HINT]: text.length } }));
    await writeFile(`${path}.gz`, await zip(text, { level: 9 }));
  }
}

if (import.meta.filename === process.argv[1]) {
  const folder = process.argv[2];
  if (folder) await compress(folder);
  else {
    console.error('Which folder? node scripts/compress.mjs /srv/gyeot/site');
    process.exitCode = 1;
  }
}
