import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from '../tests/support/chromium.mjs';
import { run } from './install.mjs';

const fonts = ['fonts-noto-cjk', 'fonts-noto-core'];

/** Finds Chromium, or installs it with its fonts where that can be done without asking; else ends with one clear line. */
export function requireChromium() {
  const missing = canInstall() ? fonts.filter((font) => !installed(font)) : [];
  if (!findChromium() && canInstall()) missing.unshift('chromium');
  if (missing.length > 0) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    run('apt-get', ['update', '-qq'], { env });
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing], { env });
  }
  if (findChromium()) return;
  console.error('Chromium is missing: install it (on Debian: apt-get install chromium), or name its path in CHROMIUM.');
  process.exit(1);
}

function canInstall() {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');
}

/** @param {string} name of a Debian package */
function installed(name) {
  return spawnSync('dpkg', ['-s', name]).status === 0;
}
