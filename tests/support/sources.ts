import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';

/** Every file below these places, or at them, without comments, which may name what they explain. */
export async function sourcesOf(...places: readonly string[]): Promise<{ path: string; text: string }[]> {
  const paths = await Promise.all(places.map((place) => (extname(place) ? [place] : filesBelow(place))));
  return Promise.all(paths.flat().map(async (path) => ({ path, text: withoutComments(await readFile(path, 'utf8')) })));
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

function withoutComments(text: string): string {
  return text.replace(/\/\*.*?\*\//gs, '').replace(/(^|\s)\/\/ .*$/gm, '');
}
