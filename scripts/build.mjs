import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

process.env.NODE_ENV = 'production';
process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const { build } = await import('vite');
const { headersFile, withOwnPolicy } = await import('./headers.mjs');
const { sums, withIntegrity } = await import('./integrity.mjs');
const { licencesText, packagesUsed } = await import('./licences.mjs');
const { classicScript } = await import('./inline-script.mjs');
const { nginxHeaders } = await import('./nginx-headers.mjs');
const { offlineScript } = await import('./offline.mjs');
const { loadPrerender } = await import('./prerender.mjs');

const { compare, base } = parseArgs({
  options: { compare: { type: 'boolean', default: false }, base: { type: 'string', default: '/' } },
}).values;
if (base !== '/') {
  console.error(`The site cannot be built for ${base}: it needs an origin of its own and stands at its root.`);
  console.error('Why, and what to do where there is only a folder: docs/serving.md, "An address of its own".');
  process.exit(2);
}
const out = compare ? 'node_modules/.cache/dist-again' : 'dist';

/** Vite signs its style sheet with a comment that no page needs. */
const viteMark = /\/\*\$vite\$:\d+\*\//g;

const entry = 'src/main.ts';
const used = packagesUsed();
await build({
  logLevel: 'warn',
  plugins: [used.plugin],
  build: { outDir: out, emptyOutDir: true, rolldownOptions: { input: entry } },
});
const inSight = await writeScript('src/leaving/stay-in-sight.ts');
const assets = { ...(await assetsOf(join(out, '.vite/manifest.json'))), inSight };
await rm(join(out, '.vite'), { recursive: true });
const modules = await modulesOf(join(out, 'assets'));
const prerender = await loadPrerender();
const written = await prerender(await readFile('index.html', 'utf8'), assets);
const pages = Object.entries(written).map(([path, text]) => {
  const html = withIntegrity(text, modules);
  return /** @type {const} */ ([path, path === '404.html' ? withOwnPolicy(html) : html]);
});
for (const [path, html] of pages) await write(path, html);
await write('licences.txt', await licencesText(used.packages()));
await write('offline.js', await offlineScript(await contents(out)));

const texts = pages.map(([, html]) => html);
await write('_nginx.conf', nginxHeaders(texts));
const paths = [...(await contents(out)).keys(), '_headers', 'SHA256SUMS'];
await write('_headers', headersFile(paths, texts));
await write('SHA256SUMS', sums(await contents(out)));
console.log(`Built ${pages.length} pages into ${out}/`);
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
 * Writes a classic script to a file whose name changes with it.
 * @param {string} source
 * @returns {Promise<string>} its address
 */
async function writeScript(source) {
  const text = await classicScript(source);
  const hash = createHash('sha256').update(text).digest('base64url').slice(0, 8);
  const path = `assets/${basename(source, '.ts')}-${hash}.js`;
  await write(path, text);
  return `/${path}`;
}

/**
 * @param {string} folder
 * @returns {Promise<Map<string, Buffer>>} every module of the pages by its address
 */
async function modulesOf(folder) {
  const scripts = [...(await contents(folder))].filter(([path]) => path.endsWith('.js'));
  return new Map(scripts.map(([path, bytes]) => [`/assets/${path}`, bytes]));
}

/**
 * Reads the manifest. The modules to preload are what the entry imports, what takes the page over, and for each
 * language its words (`/assets/ko-….js`): a page leaves out the other languages' words. The style sheet's file goes,
 * because its text stands in every page.
 * @param {string} manifestPath
 * @returns {Promise<Omit<import('./prerender.mjs').Assets, 'inSight'>>}
 */
async function assetsOf(manifestPath) {
  /** @type {import('vite').Manifest} */
  const manifest = JSON.parse(await readFile(manifestPath, 'utf8'));
  const chunks = Object.values(manifest);
  const main = manifest[entry];
  if (!main) throw new Error('The client build lacks its entry script');

  const languages = await readdir('locales');
  const soon = chunks.filter(({ name }) => [...languages, 'take-over'].includes(name ?? ''));
  const preload = new Set([main, ...soon].flatMap((chunk) => [...staticImports(chunk, manifest), chunk.file]));
  preload.delete(main.file);

  const sheets = [...new Set(chunks.flatMap((chunk) => [chunk.file, ...(chunk.css ?? [])]))].filter((file) =>
    file.endsWith('.css'),
  );
  const texts = await Promise.all(sheets.map((sheet) => readFile(join(out, sheet), 'utf8')));
  await Promise.all(sheets.map((sheet) => rm(join(out, sheet))));
  return {
    entry: `/${main.file}`,
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
    (path) => !here.get(path)?.equals(there.get(path) ?? Buffer.of()),
  );
  for (const path of different) console.error(`${path} is not the same in ${out}/ and ${other}/`);
  if (different.length > 0) process.exitCode = 1;
}

/**
 * @param {string} folder
 * @returns {Promise<Map<string, Buffer>>} what each file holds, by its path inside the folder
 */
async function contents(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    await Promise.all(
      paths.map(
        async (path) => /** @type {const} */ ([relative(folder, path).replaceAll(sep, '/'), await readFile(path)]),
      ),
    ),
  );
}
