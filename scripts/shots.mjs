import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { launchChromium } from '../tests/support/chromium.mjs';
import { requireChromium } from './chromium.mjs';
import { root, run } from './install.mjs';
import { serve } from './serve.mjs';

requireChromium();
if (!run(process.execPath, ['scripts/build.mjs'])) process.exit(1);

/** @typedef {import('playwright-core').Page} Page */

/** @type {{ module: typeof import('../tests/support/walk.ts') }} */
const { module: visitor } = await runnerImport(join(root, 'tests/support/walk.ts'));
/** @type {{ module: typeof import('../tests/support/situations.ts') }} */
const { module: people } = await runnerImport(join(root, 'tests/support/situations.ts'));
const answers = /** @type {import('../tests/support/walk.ts').Choices} */ (
  people.situations['an ex threatens after the break-up']
);

const sizes = [
  { width: 360, height: 780 },
  { width: 768, height: 1024 },
  { width: 1280, height: 900 },
];

/** How each kind of page is reached from the start page. @type {Record<string, (page: Page) => Promise<unknown>>} */
const states = {
  start: async () => {},
  question: (page) => visitor.walk(page, answers, 'mouse', 'demand'),
  plan: (page) => visitor.walk(page, answers),
  'plan-printed': async (page) => {
    await visitor.walk(page, answers);
    await page.emulateMedia({ media: 'print' });
  },
  numbers: (page) => page.goto(`${page.url()}numbers/`),
  reading: (page) => page.goto(`${page.url()}reading/`),
  device: (page) => page.goto(`${page.url()}device/`),
  info: (page) => page.goto(`${page.url()}info/`),
  all: (page) => page.goto(`${page.url()}all/`),
};

const folder = join(root, 'shots');
await mkdir(folder, { recursive: true });
const { url, close } = await serve({ port: 0 });
const browser = await launchChromium();

for (const [state, reach] of Object.entries(states)) {
  for (const language of ['ko', 'en']) {
    for (const viewport of sizes) {
      for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
        const page = await browser.newPage({ viewport, colorScheme });
        await page.goto(`${url}/${language}/`);
        await reach(page);
        const name = `${state}-${language}-${viewport.width}-${colorScheme}.png`;
        await page.screenshot({ path: join(folder, name), fullPage: true });
        console.log(`shots/${name}`);
        await page.close();
      }
    }
  }
}

await browser.close();
await close();
