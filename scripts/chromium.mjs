import { findChromium } from '../tests/support/chromium.mjs';
import { canInstall, install, installed } from './debian.mjs';

const fonts = ['fonts-noto-cjk', 'fonts-noto-core'];

/** Finds Chromium, or installs it with its fonts where that can be done without asking; else ends with one clear line. */
export function requireChromium() {
  const missing = canInstall() ? fonts.filter((font) => !installed(font)) : [];
  if (!findChromium() && canInstall()) missing.unshift('chromium');
  install(missing);
  if (findChromium()) return;
  console.error('Chromium is missing: install it (on Debian: apt-get install chromium), or name its path in CHROMIUM.');
  process.exit(1);
}
