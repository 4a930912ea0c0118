import { createServer } from 'node:http';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { everywhere } from '../../scripts/headers.mjs';
import { pageIds } from '../../src/parts/page/page-ids.ts';
import { ask } from '../support/ask.ts';
import { goOn } from '../support/breaking.ts';
import { builtFiles, expectedHashes, pagesOf } from '../support/built.ts';
import { complaints } from '../support/header-rules.ts';
import { hostileFragments, hostilePaths, hostileQueries, hostileTexts } from '../support/hostile.ts';
import { type Site, startSite } from '../support/site.ts';
import { situations } from '../support/situations.ts';
import { type Choices, running } from '../support/walk.ts';

const paths = hostilePaths(250);
const visits = 50;
const [queries, fragments] = [hostileQueries(visits), hostileFragments(visits)];
const [names, messages] = [hostileTexts(visits), hostileTexts(visits * 2).slice(visits)];
const count = paths.length + queries.length + fragments.length + names.length + messages.length + visits;

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

const files = await builtFiles();
const features = (everywhere['Permissions-Policy'] ?? '').split(', ').map((part) => part.slice(0, -'=()'.length));
const expected = { https: false, ...expectedHashes(files), features };

/** What a visitor sees and what the browser holds, once the app has taken over. */
async function firstScreen(page: Page) {
  await running(page);
  return page.evaluate(async () => ({
    text: document.body.innerText,
    title: document.title,
    markup: document.body.outerHTML.length,
    checked: document.querySelectorAll('input:checked').length,
    polluted: 'polluted' in globalThis || 'polluted' in {},
    stored: localStorage.length + sessionStorage.length + document.cookie.length,
    state: history.state,
    databases: (await indexedDB.databases()).length + (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
}

describe(`${count} hostile inputs`, () => {
  test(`${paths.length} paths: every header, and plain text or an address of the site`, async () => {
    const statuses = new Set<number>();
    const ofTheSite = [...pagesOf(files).values()];
    for (const path of paths) {
      const answer = await ask(`${site.url}${path}`);
      statuses.add(answer.status);
      const name = path.slice(0, 80);
      expect(complaints({ ...answer, url: `${site.url}/404.html` }, expected), name).toEqual([]);
      if (answer.status === 404) expect(answer.body, name).toEqual(files.get('404.html'));
      else if (answer.status === 200) expect(ofTheSite, name).toContain(answer.body.toString('utf8'));
      else expect([answer.status, answer.headers.location], name).toEqual([301, expect.stringMatching(/^\/(\w|$)/)]);
    }
    expect(statuses).toContain(404);
  }, 180_000);

  test(`${visits} visits with a query, a fragment, a window name, an opener and a message: the same first screen`, async () => {
    const page = await site.open('/');
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    page.on('dialog', (dialog) => faults.push(dialog.message()));
    page.on('request', (request) => {
      if (!request.url().startsWith(`${site.url}/`) && !request.url().startsWith('data:')) faults.push(request.url());
    });
    // As the name is, so is what claims to have opened the page.
    await page.addInitScript(() =>
      Object.assign(globalThis, { opener: { polluted: name, [`${name}`]: name, postMessage() {} } }),
    );
    await page.goto('/ko/');
    const wanted = await firstScreen(page);
    expect(wanted).toMatchObject({ checked: 0, polluted: false, stored: 0, state: null, databases: 0, workers: 0 });
    for (let visit = 0; visit < visits; visit += 1) {
      // The name is kept from one address of the site to the next.
      await page.evaluate((name) => Object.assign(globalThis, { name }), names[visit]);
      await page.goto(`/ko/${queries[visit]}&${visit}${fragments[visit]}`, { waitUntil: 'commit' });
      expect(await page.evaluate(() => name)).toBe(names[visit]);
      await running(page);
      await page.evaluate((message = '') => {
        for (const data of [message, { type: 'answer', question: message }, [message]]) postMessage(data, '*');
        dispatchEvent(new StorageEvent('storage', { key: message, newValue: message }));
      }, messages[visit]);
      await page.waitForTimeout(20);
      expect(await firstScreen(page), `${queries[visit]}${fragments[visit]}`.slice(0, 120)).toEqual(wanted);
    }
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('a page elsewhere that opens this one can neither reach nor name it', async () => {
    const elsewhere = createServer((_, response) => response.setHeader('Content-Type', 'text/html').end('elsewhere'));
    await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
    const address = elsewhere.address();
    const opener = await site.open('/');
    await opener.goto(`http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/`);
    const coming = opener.context().waitForEvent('page');
    await opener.evaluate(
      (url) => Object.assign(globalThis, { opened: open(url, '__proto__') }),
      `${site.url}/ko/?safety=none`,
    );
    const opened = await coming;
    await running(opened);
    expect(await opener.evaluate(() => (globalThis as unknown as { opened: Window }).opened.closed)).toBe(true);
    expect(await opened.evaluate(() => ({ opener, name }))).toEqual({ opener: null, name: '' });
    await opener.context().close();
    elsewhere.close();
    elsewhere.closeAllConnections();
  });
});

describe('what no policy stops is not in the bundle', () => {
  // The way out, and links within the site (they replace the page), are the only navigations; the worker alone opens
  // caches.
  const forbidden =
    /RTCPeerConnection|RTCDataChannel|\b(window|self|globalThis|top|parent|opener)\s*\??\.?\[?['"`.]open\b|(?<!caches)\.open\s*\(|\blocation\s*(=(?!=)|\.\s*(assign|replace)\b|\.\s*href\s*=(?!=)|\[)|\bnavigation\s*\.\s*navigate|http-equiv=.?refresh/gi;
  const navigations = [
    {
      sign: 'document.currentScript.previousElementSibling',
      calls: /location\.replace\(\w+\)/g,
    },
    { sign: '.origin===location.origin', calls: /location\.replace\(\w+\.href\)/g },
  ];
  // React’s own: to where the page is already, and only in transitions, of which there are none (see the walk below).
  const staying = /navigation\.navigate\(\w+\.url,\{state:\w+\.getState\(\),info:.react-transition./;
  const scripts = [...files].flatMap(([path, bytes]): [string, string][] => {
    const text = bytes.toString('utf8');
    if (path.endsWith('.js')) return [[path, text]];
    if (!path.endsWith('.html')) return [];
    return [...text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map(([, script = ''], at) => [
      `${path} ${at}`,
      script,
    ]);
  });

  test.each(scripts)('%s', (_path, script) => {
    const known = navigations.filter(({ sign }) => script.includes(sign));
    const others = known.reduce((text, { calls }) => text.replaceAll(calls, ''), script);
    expect(others.replace(staying, '').match(forbidden)).toBeNull();
  });

  test('each of these navigations is one script in every page', () => {
    const pages = [...files].filter(([path]) => path.endsWith('.html'));
    for (const { sign } of navigations)
      expect(scripts.filter(([, script]) => script.includes(sign))).toHaveLength(pages.length);
    for (const [path, bytes] of pages)
      expect(bytes.toString('utf8').match(/<script>(?=[^<]*location\.replace)/g), path).toHaveLength(2);
  });

  test('the whole journey and every page call none of it', async () => {
    const page = await site.open('/');
    await page.addInitScript(() => {
      const calls: string[] = [];
      const trap = (name: string) => () => calls.push(name);
      const places = {
        open: trap('open'),
        RTCPeerConnection: trap('WebRTC'),
        navigation: { addEventListener: trap('navigation') },
      };
      Object.assign(globalThis, { calls, open: places.open, RTCPeerConnection: places.RTCPeerConnection });
      Object.defineProperty(globalThis, 'navigation', { value: places.navigation });
    });
    await page.goto('/en/');
    await running(page);
    expect(await goOn(page, situations['all three at once'] as Choices)).toBe('plan');
    for (const id of pageIds) {
      await page.click(`a[data-page="${id}"]`);
      await page.locator(`[data-view="${id}"] h1`).waitFor();
    }
    expect(await page.evaluate(() => (globalThis as unknown as { calls: string[] }).calls)).toEqual([]);
    await page.context().close();
  });

  test.each([
    'new RTCPeerConnection()',
    'window.open(a)',
    'window["open"](a)',
    'self?.open(a)',
    'w.open(a)',
    'location=a',
    'location.href = a',
    'location.assign(a)',
    'top.location.replace(a)',
    'location["href"]=a',
    'navigation.navigate(a)',
  ])('the search finds %s', (code) => {
    expect(`x;${code};`.match(forbidden)).not.toBeNull();
  });
});
