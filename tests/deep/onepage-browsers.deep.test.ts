import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Server, serve } from '../../scripts/serve.mjs';
import { wholeCase } from '../support/answer-sets.ts';
import { type Firefox, startFirefox } from '../support/firefox.ts';
import { disagreements, readShown, type Shown } from '../support/one-page.ts';

let server: Server;
beforeAll(async () => {
  server = await serve({ port: 0 });
});
afterAll(() => server.close());

const cases = fc.sample(wholeCase, { numRuns: 300, seed: 300 });

/** Asks in portions, so that no single command takes long. */
async function shownIn(run: <Result>(body: string) => Promise<Result>): Promise<Shown[]> {
  const shown: Shown[] = [];
  for (let from = 0; from < cases.length; from += 25) {
    const portion = JSON.stringify(cases.slice(from, from + 25));
    shown.push(...(await run<Shown[]>(`return (${readShown.toString()})(${portion})`)));
  }
  return shown;
}

let browser: Firefox;
beforeAll(async () => {
  browser = await startFirefox({ prefs: { 'javascript.enabled': false } });
});
afterAll(() => browser.close());

test('Firefox with script disabled shows what the engine says for 300 whole cases', async () => {
  await browser.goTo(`${server.url}/ko/all/`);
  expect(disagreements(cases, await shownIn((body) => browser.run(body)))).toEqual([]);
}, 600_000);
