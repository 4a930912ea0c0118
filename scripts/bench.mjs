import { randomBytes } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { launchChromium } from '../tests/support/chromium.mjs';
import { installPackages, requireNode, root, run } from './install.mjs';
import { serve } from './serve.mjs';

// Speed is measured here and never asserted in a test: machines differ. Bytes are budgets and are held by a test.
requireNode();
installPackages();
if (!run(process.execPath, ['scripts/build.mjs'])) process.exit(1);

const rounds = 9;
// The preset "Slow 4G" of Chrome's developer tools.
const slow4g = {
  offline: false,
  latency: 150 * 3.75,
  downloadThroughput: (1.6e6 * 0.9) / 8,
  uploadThroughput: (750e3 * 0.9) / 8,
};
const phone = { viewport: { width: 360, height: 780 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };
const dist = join(root, 'dist');

console.log('Bytes, brotli kB');
for (const [name, bytes] of Object.entries(bytesByPage()))
  console.log(`  ${name.padEnd(22)} ${(bytes / 1000).toFixed(1)}`);

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const sites = await Promise.all(
  ['page', 'static', 'inert'].map(async (kind) => serve({ port: 0, root: variant(kind), quality: 11 })),
);
const browser = await launchChromium();
/** @type {Record<string, number[]>} */
const figures = {};
// The first visit to each makes its server pack the files, so it is not counted.
for (const [index, kind] of ['page', 'static', 'inert'].entries()) await visit(sites[index]?.url ?? '', kind);
for (let round = 0; round < rounds; round += 1) {
  for (const [index, kind] of ['page', 'static', 'inert'].entries()) {
    for (const [name, value] of Object.entries(await visit(sites[index]?.url ?? '', kind))) {
      const all = figures[`${kind}.${name}`] ?? [];
      figures[`${kind}.${name}`] = [...all, value];
    }
  }
}
const median = (/** @type {string} */ name) =>
  [...(figures[name] ?? [])].sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? Number.NaN;
const line = (/** @type {string} */ text, /** @type {number} */ value, /** @type {string} */ target) =>
  console.log(`  ${text.padEnd(58)} ${value.toFixed(2)}   target ${target}`);
console.log(`\nMedians of ${rounds} cold visits, a phone, CPU 6×, slow 4G`);
for (const name of Object.keys(figures)) console.log(`  ${name.padEnd(24)} ${median(name).toFixed(0)} ms`);
line(
  'first question visible / static page',
  median('page.first-contentful-paint') / median('static.first-contentful-paint'),
  '≤ 1.10',
);
line('first question usable / static page', median('page.usable') / median('static.usable'), '≤ 1.15');
line('script ready / inert script of the same bytes', median('page.ready') / median('inert.ready'), '≤ 1.15');
line('click to next question painted, ms', median('page.click'), '≤ 60');

await browser.close();
await Promise.all(sites.map((site) => site.close()));
rmSync(folder, { recursive: true });

/** One cold visit. @param {string} url @param {string} kind */
async function visit(url, kind) {
  const context = await browser.newContext(phone);
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', slow4g);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  await page.addInitScript(watch, kind);
  await page.goto(`${url}/ko/`, { waitUntil: 'load' });
  const names = kind === 'static' ? ['usable'] : ['usable', 'ready'];
  await page.waitForFunction(
    (all) => all.every((name) => performance.getEntriesByName(name).length > 0),
    [...names, 'first-contentful-paint'],
  );
  const seen = await page.evaluate(
    (all) => Object.fromEntries(all.map((name) => [name, performance.getEntriesByName(name)[0]?.startTime ?? 0])),
    [...names, 'first-contentful-paint'],
  );
  if (kind === 'page') seen.click = await clickToPaint(page);
  await context.close();
  return seen;
}

/** Marks, in the page, when it can be answered and when its script is ready. @param {string} kind */
function watch(kind) {
  const marked = (/** @type {string} */ name) => performance.getEntriesByName(name).length > 0;
  const parsed = () => document.readyState !== 'loading';
  const look = () => {
    const form = document.querySelector('main#app')?.getElementsByTagName('form')[0];
    const usable = kind === 'static' ? parsed() && Boolean(form?.elements.length) : Boolean(form?.onclick);
    if (usable || marked('ready')) performance.mark('usable');
    else setTimeout(look, 4);
  };
  look();
  if (kind !== 'page') return;
  // The app has taken over: of the opening's six questions, one is left.
  const changes = new MutationObserver(() => {
    if (!parsed() || document.querySelectorAll('fieldset[data-question]').length !== 1) return;
    performance.mark('ready');
    changes.disconnect();
  });
  changes.observe(document, { subtree: true, childList: true });
}

/** From the click on Next until the next question's frame, after the plan's part has arrived. @param {import('playwright-core').Page} page */
async function clickToPaint(page) {
  await page.waitForTimeout(4000);
  await page.locator('label[for="safety-none"]').tap();
  await page.waitForTimeout(500);
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        const start = performance.now();
        document.getElementById('safety-next')?.click();
        requestAnimationFrame(() => {
          const channel = new MessageChannel();
          channel.port1.onmessage = () => resolve(performance.now() - start);
          channel.port2.postMessage(null);
        });
      }),
  );
}

/** The page as built, without any script, or with one script that does nothing. @param {string} kind */
function variant(kind) {
  const target = join(folder, kind);
  cpSync(dist, target, { recursive: true });
  if (kind === 'page') return target;
  const path = join(target, 'ko/index.html');
  const html = readFileSync(path, 'utf8').replace(/<script[\s\S]*?<\/script>|<link rel="modulepreload"[^>]*>/g, '');
  const inert = kind === 'inert' ? '<script type="module" src="/assets/inert.js"></script>' : '';
  writeFileSync(path, `${html}${inert}`);
  // Random text in base64 shrinks back to its random bytes, so that as much comes over the wire as the real script.
  const filler = randomBytes(questionScript()).toString('base64');
  if (kind === 'inert')
    writeFileSync(join(target, 'assets/inert.js'), `/*${filler.replaceAll('*', '')}*/performance.mark('ready');`);
  for (const name of readdirSync(join(target, 'ko'))) if (/\.(br|gz)$/.test(name)) rmSync(join(target, 'ko', name));
  return target;
}

/** Brotli bytes of what the questions need: the entry, what it imports at once, and the page's words. */
function questionScript() {
  const html = readFileSync(join(dist, 'ko/index.html'), 'utf8');
  const files = [...html.matchAll(/(?:modulepreload" href|module" src)="([^"]+)"/g)].map((match) => match[1] ?? '');
  return files.reduce((sum, file) => sum + compressed(join(dist, file)), 0);
}

function bytesByPage() {
  const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => extname(name) === '.html');
  return {
    ...Object.fromEntries(pages.sort().map((name) => [name, compressed(join(dist, name))])),
    'script for the questions': questionScript(),
    'all scripts': readdirSync(join(dist, 'assets'))
      .filter((name) => extname(name) === '.js')
      .reduce((sum, name) => sum + compressed(join(dist, 'assets', name)), 0),
  };
}

/** @param {string} path */
function compressed(path) {
  return brotliCompressSync(readFileSync(path)).length;
}
