import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { run } from './install.mjs';

/** Whether packages can be installed without asking anyone. */
export function canInstall() {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');
}

/**
 * @param {string} name of a Debian package
 */
export function installed(name) {
  return spawnSync('dpkg', ['-s', name]).status === 0;
}

/**
 * Installs Debian packages, when there are any to install.
 * @param {string[]} packages
 */
export function install(packages) {
  if (packages.length === 0) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-qq'], { env });
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { env });
}

/**
 * Sees to it that these packages are there; else ends with one clear line.
 * @param {string[]} packages
 */
export function requirePackages(packages) {
  const missing = () => packages.filter((name) => !installed(name));
  if (canInstall()) install(missing());
  if (missing().length === 0) return;
  console.error(`Missing: install ${missing().join(', ')} (on Debian: apt-get install), then try again.`);
  process.exit(1);
}
