import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

process.env.NODE_ENV = 'production';
process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const { build } = await import('vite');
const { headersFile } = await import('./headers.mjs');
const { loadPrerender } = await import('./prerender.mjs');

const { compare } = parseArgs({ options: { compare: { type: 'boolean', default: false } } }).values;
const out = compare ? 'node_modules/.cache/dist-again' : 'dist';

/** Vite signs its style sheet with a comment that no page needs. */
const viteMark = /\/\*\$vite\$:\d+\*\//g;

await build({ logLevel: 'warn', build: { outDir: out, emptyOutDir: true } });
const template = await readFile('index.html', 'utf8');
const prerender = await loadPrerender('node_modules/.cache/prerender');
const pages = await prerender(template, await assetsOf(join(out, '.vite/manifest.json')));
await rm(join(out, '.vite'), { recursive: true });

for (const [path, html] of Object.entries(pages)) await write(path, html);
await write('_headers', headersFile(pages));
console.log(`Built ${Object.keys(pages).length} pages into ${out}/`);
if (compare) await compareWith('dist');

/**
 * @param {string} path inside the output folder
 * @param {string} text
 */
async function write(path, text) {
  await mkdir(dirname(join(out, path)), { recursive: true });
  await writeFile(join(out, path), text);
}

/**
 * Reads the manifest. The modules to preload are the entry's own and, for each language, its words (`/assets/ko-….js`):
 * a page leaves out the other languages' words. The style sheet's file goes, because its text stands in every page.
 * @param {string} manifestPath
 * @returns {Promise<import('./prerender.mjs').Assets>}
 */
async function assetsOf(manifestPath) {
  /** @type {import('vite').Manifest} */
  const manifest = JSON.parse(await readFile(manifestPath, 'utf8'));
  const chunks = Object.values(manifest);
  const entry = chunks.find((chunk) => chunk.isEntry && chunk.file.endsWith('.js'));
  if (!entry) throw new Error('The client build has no entry script');

  const languages = await readdir('locales');
  const preload = new Set(staticImports(entry, manifest));
  for (const { file, name } of chunks) if (languages.includes(name ?? '')) preload.add(file);

  const sheets = [...new Set(chunks.flatMap((chunk) => [chunk.file, ...(chunk.css ?? [])]))].filter((file) =>
    file.endsWith('.css'),
  );
  const texts = await Promise.all(sheets.map((sheet) => readFile(join(out, sheet), 'utf8')));
  await Promise.all(sheets.map((sheet) => rm(join(out, sheet))));
  return {
    entry: `/${entry.file}`,
    preload: [...preload].map((file) => `/${file}`),
    css: texts.join('').replace(viteMark, '').trim(),
  };
}

/**
 * @param {import('vite').ManifestChunk} chunk
 * @param {import('vite').Manifest} manifest
 * @returns {string[]} files in the order in which they are needed
 */
function staticImports(chunk, manifest) {
  return (chunk.imports ?? []).flatMap((key) => {
    const imported = manifest[key];
    return imported ? [...staticImports(imported, manifest), imported.file] : [];
  });
}

/**
 * Fails when another folder does not hold the same files with the same bytes.
 * @param {string} other
 */
async function compareWith(other) {
  const [here, there] = await Promise.all([contents(out), contents(other)]);
  const different = [...new Set([...here.keys(), ...there.keys()])].filter(
    (path) => here.get(path) !== there.get(path),
  );
  for (const path of different) console.error(`${path} is not the same in ${out}/ and ${other}/`);
  if (different.length > 0) process.exitCode = 1;
}

/**
 * @param {string} folder
 * @returns {Promise<Map<string, string>>} what each file holds
 */
async function contents(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    await Promise.all(
      paths.map(async (path) => /** @type {const} */ ([relative(folder, path), await readFile(path, 'base64')])),
    ),
  );
}
