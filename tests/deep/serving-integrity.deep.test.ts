import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtFiles } from '../support/built.ts';
import { type Site, startSite } from '../support/site.ts';
import { situations } from '../support/situations.ts';
import { type Change, tamper } from '../support/tampering.ts';
import { type Choices, choose, press, shownAction, walk } from '../support/walk.ts';

const files = await builtFiles();
const modules = [...files.keys()].filter((path) => /^assets\/.*\.js$/.test(path)).map((path) => `/${path}`);
const page = files.get('ko/index.html')?.toString('utf8') ?? '';
const inline = [...page.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, text = '']) => text);
const mark = '\n;globalThis.tampered=true';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

/** Visits the site through someone who changes files, and tells what ran of them. */
async function visit(change: Change, wanted: readonly string[]) {
  const between = await tamper(site.url, change);
  const visitor = await site.open('/ko/', { baseURL: between.url });
  await visitor.waitForLoadState('networkidle');
  // As text: in a function, the test runner would put its own import() there.
  const runs = (address: string) => visitor.evaluate(`import('${address}').then(() => true, () => false)`);
  const ran = [];
  for (const address of wanted) if (await runs(address)) ran.push(address);
  const tampered = await visitor.evaluate(() => 'tampered' in globalThis);
  const outline = await visitor.evaluate(() => getComputedStyle(document.documentElement).outlineStyle);
  // The opening goes on, by the app or by the prerendered page alone, and the way out is there.
  await choose(visitor, 'safety', 'none');
  await press(visitor, shownAction(visitor, 'next'));
  await visitor.locator('fieldset[data-question="happened"]').waitFor({ state: 'visible' });
  expect(await visitor.locator('#leave').isVisible()).toBe(true);
  await visitor.context().close();
  await between.close();
  return { ran, tampered, outline };
}

describe('what was changed on the way does not run', () => {
  test('unchanged, every module runs', async () => {
    expect(await visit(() => undefined, modules)).toEqual({ ran: modules, tampered: false, outline: 'none' });
  });

  test.each(modules)('%s, with code added', async (module) => {
    const changed = await visit((address, text) => (address === module ? text + mark : undefined), [module]);
    expect(changed).toEqual({ ran: [], tampered: false, outline: 'none' });
  });

  test.each(modules)('%s, with one byte that means nothing', async (module) => {
    const changed = await visit((address, text) => (address === module ? `${text}\n` : undefined), [module]);
    expect(changed.ran).toEqual([]);
  });

  test.each(inline.map((text, at) => [at, text] as const))('script %i in the page', async (_at, script) => {
    const changed = await visit((_, text) => text.replace(script, () => script + mark), []);
    expect(changed.tampered).toBe(false);
  });

  test('the style in the page', async () => {
    const changed = await visit((_, text) => text.replace('</style>', 'html{outline-style:solid}</style>'), []);
    expect(changed.outline).toBe('none');
  });

  test('the import map, when it leads elsewhere', async () => {
    const elsewhere = Object.fromEntries(modules.map((module) => [module, '/assets/elsewhere.js']));
    const changed = await visit(
      (address, text) =>
        address === '/assets/elsewhere.js'
          ? mark
          : text.replace('{"integrity":', `{"imports":${JSON.stringify(elsewhere)},"integrity":`),
      modules,
    );
    expect(changed).toEqual({ ran: modules, tampered: false, outline: 'none' });
  });
});

describe('the site keeps its own policy', () => {
  const pages = [...files.keys()]
    .filter((path) => path.endsWith('.html'))
    .map((path) => `/${path.replace(/index\.html$/, '')}`);

  /** Collects what browsers refuse and complain of. */
  async function watched(path: string) {
    const context = await site.browser.newContext({ baseURL: site.url });
    const visitor = await context.newPage();
    const said: string[] = [];
    visitor.on('console', (message) => ['error', 'warning'].includes(message.type()) && said.push(message.text()));
    visitor.on('pageerror', (error) => said.push(error.message));
    await visitor.goto(path);
    await visitor.waitForLoadState('networkidle');
    return { visitor, said };
  }

  test.each(pages)('%s: nothing is refused, nothing complained of', async (path) => {
    const { visitor, said } = await watched(path);
    expect(said).toEqual([]);
    await visitor.context().close();
  });

  test.each(['/ko/', '/en/'])('%s: nor on the way to the plan', async (path) => {
    const { visitor, said } = await watched(path);
    await walk(visitor, situations['an ex threatens after the break-up'] as Choices);
    await visitor.waitForLoadState('networkidle');
    expect(said).toEqual([]);
    await visitor.context().close();
  });
});
