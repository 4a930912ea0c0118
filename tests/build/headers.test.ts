import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { everywhere, inlineHashes, offlineWorker, readHeaders, withoutHttps } from '../../scripts/headers.mjs';
import type { Answer } from '../support/ask.ts';
import { addressesOf, builtFiles, expectedHashes, pagesOf } from '../support/built.ts';
import { mutations } from '../support/header-mutations.ts';
import { complaints, type Expected } from '../support/header-rules.ts';
import { score } from '../support/observatory.ts';

const files = await builtFiles();
const text = await readFile('dist/_headers', 'utf8');
const headersFor = readHeaders(text);
const features = (everywhere['Permissions-Policy'] ?? '').split(', ').map((part) => part.slice(0, -'=()'.length));
const expected: Expected = { https: true, ...expectedHashes(files), features };

/** As a static host answers that keeps to the file. */
function answer(path: string): Answer {
  const file = files.get(`${path.slice(1)}${path.endsWith('/') ? 'index.html' : ''}`) ?? Buffer.of();
  const type = path.endsWith('/') || path.endsWith('.html') ? 'text/html; charset=utf-8' : 'text/plain';
  const headers = Object.entries(headersFor(path)).map(([name, value]) => [name.toLowerCase(), value]);
  const sent = { ...Object.fromEntries(headers), 'content-type': type };
  return { url: `https://static.example${path}`, status: 200, headers: sent, raw: file, body: file };
}

describe('dist/_headers', () => {
  test.each([...addressesOf(files), offlineWorker])('%s gets every header, and scores what it can', (path) => {
    expect(complaints(answer(path), expected)).toEqual([]);
  });

  test.each([...addressesOf(files), offlineWorker])('%s scores 155 or more on a preloaded domain', (path) => {
    expect(score(answer(path), { preloaded: true })).toBeGreaterThanOrEqual(155);
  });

  test('every page of the site scores 155, on any domain', () => {
    const pages = addressesOf(files).filter((path) => /(\/|\.html)$/.test(path));
    expect(pages.length).toBeGreaterThan(24);
    expect(pages).toContain('/404.html');
    expect(pages.filter((path) => score(answer(path)) < 155)).toEqual([]);
  });

  test('404.html bears a policy of its own: a host sends it from addresses that no rule knows', () => {
    const html = pagesOf(files).get('404.html') ?? '';
    const [before = '', policy = ''] = html.split('<meta http-equiv="Content-Security-Policy" content="');
    expect(before).not.toMatch(/<(script|style|link)/);
    const { scripts, styles } = inlineHashes([html]);
    const directives = new Map(
      (policy.split('"')[0] ?? '').split('; ').map((each) => each.split(/ (.*)/, 2) as [string, string]),
    );
    expect(scripts.length).toBeGreaterThan(1);
    expect(Object.fromEntries(directives)).toEqual({
      'default-src': "'none'",
      'script-src': ["'self'", ...scripts].join(' '),
      'style-src': styles.join(' '),
      'img-src': 'data:',
      'worker-src': "'self'",
      'base-uri': "'none'",
      'form-action': "'none'",
      'require-trusted-types-for': "'script'",
      'trusted-types': 'gyeot',
    });
    expect(headersFor('/nowhere')['X-Frame-Options']).toBe('DENY');
  });

  test('asks for all that the preload list demands: a year or more, every subdomain, and the word', () => {
    const demands = headersFor('/')['Strict-Transport-Security'] ?? '';
    expect(demands).toMatch(/; includeSubDomains; preload$/);
    expect(Number(/^max-age=(\d+)/.exec(demands)?.[1])).toBeGreaterThanOrEqual(31_536_000);
  });

  test('hosts join what several rules say: no path gets one header from two', () => {
    const rules = text.split(/\n(?=\/)/).map((rule) => rule.split('\n'));
    for (const path of [...addressesOf(files), offlineWorker]) {
      const matching = rules.filter(([pattern = '']) =>
        pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : pattern === path,
      );
      const names = matching.flatMap(([, ...lines]) => lines.map((line) => line.split(':')[0]?.trim()));
      expect(names.filter((name, at) => name && names.indexOf(name) !== at)).toEqual([]);
    }
  });

  test('keeps to the limits of Cloudflare Pages: 100 rules, 2,000 characters a line', () => {
    const lines = text.split('\n');
    expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThanOrEqual(100);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(2000);
  });

  test('without https nothing is said that only https can keep', () => {
    const headers = withoutHttps(headersFor('/ko/'));
    const sent = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]);
    const local = { ...answer('/ko/'), headers: Object.fromEntries(sent) };
    expect(complaints(local, { ...expected, https: false })).toEqual([]);
  });
});

describe('the rules can fail', () => {
  const paths = ['/ko/', [...files.keys()].find((path) => path.startsWith('assets/')) ?? '', offlineWorker];
  const ways = paths
    .map((path) => (path.startsWith('/') ? path : `/${path}`))
    .map((path) => ({ path, changed: mutations(answer(path)) }));
  test.each(ways.map(({ path, changed }) => [path, changed.length, changed] as const))(
    '%s: each of %d looser headers is caught',
    (_path, count, changed) => {
      expect(count).toBeGreaterThan(200);
      const missed = changed.filter((mutation) => complaints(mutation.answer, expected).length === 0);
      expect(missed.map(({ name }) => name)).toEqual([]);
    },
  );
});

describe('what the policy forbids is in no page', () => {
  test.each([...pagesOf(files)])('%s', (_path, html) => {
    const tags = html.replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/g, (element) => element.split('>')[0] ?? '');
    expect(tags.match(/<[^>]*\s(style|on\w+)=/g)).toBeNull();
    expect(tags.match(/javascript:/gi)).toBeNull();
    const fetched = [...tags.matchAll(/<(?!a\b)\w+[^>]*\s(?:src|href|srcset|action|poster|data)="([^"]*)"/g)];
    expect(
      fetched.map(([, address]) => address).filter((address) => !/^(\/assets\/|data:)/.test(address ?? '')),
    ).toEqual([]);
  });
});
