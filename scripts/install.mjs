import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Ends with one clear line when this Node is too old. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19)) return;
  console.error(`Gyeot needs Node 20.19 or newer (22.12 or newer from 22 on); this is ${process.versions.node}.`);
  process.exit(1);
}

/**
 * Runs a program with its output shown.
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnSyncOptions} [options]
 * @returns {boolean} whether it went well
 */
export function run(command, args, options = {}) {
  return spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options }).status === 0;
}

/** Installs the packages when there are none, or when the lock is newer than they are. */
export function installPackages() {
  if (modified('node_modules/.package-lock.json') >= modified('package-lock.json')) return;
  const args = ['ci', '--ignore-scripts', '--include=dev', '--no-audit', '--no-fund'];
  const npm = process.env.npm_execpath;
  // Standard output belongs to the plan when `npm run plan` installs first.
  const stdio = /** @type {const} */ (['inherit', 2, 2]);
  const done = npm
    ? run(process.execPath, [npm, ...args], { stdio: [...stdio] })
    : run('npm', args, { stdio: [...stdio], shell: process.platform === 'win32' });
  if (done) return;
  console.error('The packages could not be installed: see npm above.');
  process.exit(1);
}

/** @param {string} path */
function modified(path) {
  return statSync(new URL(`../${path}`, import.meta.url), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
