import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installPackages, requireNode, root } from './install.mjs';

requireNode();
installPackages();

/**
 * @typedef {(text: string) => Promise<string | undefined>} Write
 * @typedef {{ stdin: AsyncIterable<Uint8Array>, out: Write, err: Write }} Io
 */

const commands = ['plan', 'chart'];
const [command = '', ...argv] = process.argv.slice(2);
if (!commands.includes(command)) {
  console.error(`Usage: node scripts/cli.mjs ${commands.join('|')}`);
  process.exit(2);
}
const cache = join(root, 'node_modules/.cache/cli', command);
const bundle = join(cache, `${fingerprint(['flows', 'locales', 'src', 'package-lock.json'])}.mjs`);
if (!existsSync(bundle)) await bundleCommand();

/** @type {{ run: (argv: string[], io: Io) => Promise<number> }} */
const { run } = await import(pathToFileURL(bundle).href);
process.exitCode = await run(argv, {
  stdin: process.stdin,
  out: (text) => written(process.stdout, text),
  err: (text) => written(process.stderr, text),
});

/**
 * @param {NodeJS.WriteStream} stream
 * @param {string} text
 * @returns {Promise<string | undefined>} why it was not written: a reader that has gone, a full disk
 */
function written(stream, text) {
  return new Promise((resolve) => {
    /** @param {NodeJS.ErrnoException | null | undefined} error */
    const end = (error) => resolve(error ? (error.code ?? error.message) : undefined);
    // Without a listener it would end the process with a trace; it may come after the callback.
    stream.on('error', end);
    stream.write(text, end);
  });
}

/**
 * Changes whenever a file does, so that the bundle never answers for older words or rules.
 * @param {string[]} paths
 */
function fingerprint(paths) {
  const hash = createHash('sha256').update(process.version);
  for (const path of paths.flatMap(filesIn)) {
    const { mtimeMs, size } = statSync(path);
    hash.update(`${path}:${mtimeMs}:${size}\n`);
  }
  return hash.digest('hex').slice(0, 16);
}

/** @param {string} path */
function filesIn(path) {
  const full = join(root, path);
  if (!statSync(full).isDirectory()) return [full];
  return readdirSync(full, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** One file with everything inside: it starts in a fraction of the time that loading the sources takes. */
async function bundleCommand() {
  process.env.NODE_ENV = 'production';
  const { build } = await import('vite');
  const result = await build({
    root,
    logLevel: 'silent',
    ssr: { noExternal: true },
    build: {
      ssr: true,
      write: false,
      manifest: false,
      rolldownOptions: { input: join(root, `src/cli/${command}.ts`), output: { codeSplitting: false } },
    },
  });
  const outputs = [result].flat().flatMap((built) => ('output' in built ? built.output : []));
  const code = outputs.find((output) => output.type === 'chunk')?.code;
  if (code === undefined) throw new Error(`src/cli/${command}.ts gave no code`);
  mkdirSync(cache, { recursive: true });
  const unfinished = `${bundle}.${process.pid}`;
  writeFileSync(unfinished, code);
  renameSync(unfinished, bundle);
  // Of earlier sources. What another process is just writing stays.
  for (const name of readdirSync(cache))
    if (name.endsWith('.mjs') && join(cache, name) !== bundle) rmSync(join(cache, name), { force: true });
}
