import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const folders = ['deploy', 'flows', 'locales', 'scripts', 'src'];
const files = [
  'LICENSE',
  'index.html',
  'package.json',
  'package-lock.json',
  'tsconfig.base.json',
  'tsconfig.json',
  'vite.config.ts',
];

export interface AnotherBuild {
  readonly root: string;
  remove(): Promise<void>;
}

/** The next build of the site: the same sources with one word changed, so that pages and modules differ. */
export async function buildAnother(word: string): Promise<AnotherBuild> {
  const folder = await mkdtemp(join(tmpdir(), 'gyeot-next-'));
  for (const path of [...folders, ...files]) await cp(path, join(folder, path), { recursive: true });
  await symlink(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
  for (const language of ['ko', 'en']) {
    const change = async (file: string, make: (words: Record<string, unknown>) => object) => {
      const path = join(folder, 'locales', language, file);
      await writeFile(path, JSON.stringify(make(JSON.parse(await readFile(path, 'utf8')))));
    };
    await change('ui.json', (words) => ({ ...words, brand: word }));
    await change('ui-plan.json', ({ plan, ...words }) => ({ ...words, plan: { ...(plan as object), back: word } }));
  }
  await promisify(execFile)(process.execPath, ['scripts/build.mjs'], { cwd: folder });
  return { root: join(folder, 'dist'), remove: () => rm(folder, { recursive: true }) };
}
