import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { inlineHashes } from '../../scripts/headers.mjs';

/** Every file of a folder by its path inside, dist unless told otherwise. */
export async function builtFiles(folder = 'dist'): Promise<Map<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(await Promise.all(paths.map(async (path) => [relative(folder, path), await readFile(path)] as const)));
}

/** The pages among them, as text. */
export function pagesOf(files: ReadonlyMap<string, Buffer>): Map<string, string> {
  const pages = [...files].filter(([path]) => path.endsWith('.html'));
  return new Map(pages.map(([path, bytes]) => [path, bytes.toString('utf8')]));
}

/** Every address under which a server gives a file out, folders included. */
export function addressesOf(files: ReadonlyMap<string, Buffer>): string[] {
  const published = [...files.keys()].filter((path) => !path.startsWith('_'));
  return published.flatMap((path) => {
    const address = `/${path}`;
    return address.endsWith('/index.html') ? [address, address.slice(0, -'index.html'.length)] : [address];
  });
}

/** The hashes that a policy must list for these pages. */
export function expectedHashes(files: ReadonlyMap<string, Buffer>) {
  return inlineHashes(pagesOf(files).values());
}
