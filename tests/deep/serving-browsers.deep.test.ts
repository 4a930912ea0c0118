import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Server, serve } from '../../scripts/serve.mjs';
import { builtFiles } from '../support/built.ts';
import { type Firefox, startFirefox } from '../support/firefox.ts';
import { type Change, tamper } from '../support/tampering.ts';
import { startWebKit, type WebKit } from '../support/webkit.ts';

const files = await builtFiles();
const page = files.get('ko/index.html')?.toString('utf8') ?? '';
/** What the app needs before the first answer: the entry and what is preloaded. */
const early = [...page.matchAll(/(?:type="module" src|rel="modulepreload" href)="(\/assets\/[^"]+\.js)"/g)].map(
  ([, address = '']) => address,
);
const inSight = /<script async src="([^"]+)"/.exec(page)?.[1] ?? '';
const mark = '\n;document.documentElement.dataset.tampered="yes"';

let server: Server;
beforeAll(async () => {
  server = await serve({ port: 0 });
});
afterAll(() => server.close());

describe.each([
  ['Firefox ESR', () => startFirefox()],
  ['WebKitGTK', () => startWebKit()],
])('%s, with every header', (_name, start) => {
  let browser: Pick<Firefox & WebKit, 'goTo' | 'run' | 'close'>;
  beforeAll(async () => {
    browser = await start();
  });
  afterAll(() => browser.close());

  /** Opens the page through someone who changes files, answers the first question and tells what is there then. */
  async function visit(change: Change) {
    const between = await tamper(server.url, change);
    await browser.goTo(`${between.url}/ko/`);
    const settled = `return document.querySelectorAll('#app fieldset[data-question]').length === 1`;
    for (let tries = 0; tries < 15 && !(await browser.run(settled)); tries += 1) await pause(200);
    const takenOver = await browser.run(settled);
    await browser.run(`document.querySelector('input[name="safety"][value="none"]').click()`);
    await browser.run(
      `[...document.querySelectorAll('[data-action="next"]')].find((button) => button.checkVisibility()).click()`,
    );
    await pause(300);
    const asked = await browser.run(
      `return [...document.querySelectorAll('fieldset[data-question]')].find((one) => one.checkVisibility()).dataset.question`,
    );
    const tampered = await browser.run('return document.documentElement.dataset.tampered ?? null');
    await between.close();
    return { takenOver, asked, tampered };
  }

  test('the app takes over and asks on', async () => {
    expect(await visit(() => undefined)).toEqual({ takenOver: true, asked: 'happened', tampered: null });
  });

  test.each(early)('%s, changed: it does not run, and the page asks on by itself', async (module) => {
    const seen = await visit((address, text) => (address === module ? text + mark : undefined));
    expect(seen).toEqual({ takenOver: false, asked: 'happened', tampered: null });
  });

  test('what keeps the exit in sight, changed: it does not run, and all else does', async () => {
    const seen = await visit((address, text) => (address === inSight ? text + mark : undefined));
    expect(seen).toEqual({ takenOver: true, asked: 'happened', tampered: null });
  });

  test('the modules that come later, changed: they do not run', async () => {
    const seen = await visit((address, text) =>
      address.startsWith('/assets/') && ![...early, inSight].includes(address) ? text + mark : undefined,
    );
    expect(seen.tampered).toBeNull();
  });

  test('an import map that leads elsewhere is not followed', async () => {
    const seen = await visit((address, text) =>
      address === '/assets/elsewhere.js' ? mark : text.replace('{"integrity":', elsewhere()),
    );
    expect(seen.tampered).toBeNull();
  });
});

/** The start of an import map that gives another file for every module. */
function elsewhere(): string {
  const modules = [...files.keys()].filter((path) => /^assets\/.*\.js$/.test(path));
  return `{"imports":${JSON.stringify(Object.fromEntries(modules.map((path) => [`/${path}`, '/assets/elsewhere.js'])))},"integrity":`;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
