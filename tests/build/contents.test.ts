import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { contacts } from '../../flows/contacts.ts';
import { exitAddress } from '../../flows/emergency.ts';
import { sources } from '../../flows/sources.ts';
import { menuSources } from '../../src/views/device/browsers.ts';
import { builtFiles, pagesOf } from '../support/built.ts';
import { wrongNumbers } from '../support/wrong-numbers.ts';

const files = await builtFiles();
const pages = pagesOf(files);
const texts = [...files].filter(([path]) => /\.(html|js|json|txt)$/.test(path));
const brotli = (bytes: Buffer | string) => brotliCompressSync(bytes).length;

describe('numbers that are wrong or out of date', () => {
  test.each(wrongNumbers)('%s stands nowhere in the built site', (number) => {
    expect(texts.filter(([, bytes]) => bytes.includes(number)).map(([path]) => path)).toEqual([]);
  });

  test('the search would find a number that does stand there', () => {
    expect(texts.some(([, bytes]) => bytes.includes(String(contacts.d4u.phone)))).toBe(true);
  });
});

describe('bytes', () => {
  test.each(['ko/index.html', 'en/index.html'])('%s with its style is at most 14 kB in brotli', (path) => {
    expect(brotli(pages.get(path) ?? '')).toBeLessThanOrEqual(14_000);
    expect(pages.get(path)?.length).toBeGreaterThan(0);
  });

  const neededIn = (lang: string) =>
    [...(pages.get(`${lang}/index.html`) ?? '').matchAll(/(?:modulepreload" href|module" src)="\/([^"]+)"/g)].map(
      (match) => match[1] ?? '',
    );

  test.each(['ko', 'en'])('all that the questions in %s need is asked for at once', (lang) => {
    const needed = neededIn(lang).map((path) => path.replace('assets/', ''));
    for (const part of [/^main-/, /^take-over-/, new RegExp(`^${lang}-`)])
      expect(needed.filter((name) => part.test(name))).toHaveLength(1);
    const imported = needed.flatMap((name) => {
      const code = files.get(`assets/${name}`)?.toString('utf8') ?? '';
      return [...code.matchAll(/\b(?:from|import)"\.\/([^"]+\.js)"/g)].map((match) => match[1]);
    });
    expect(imported.length).toBeGreaterThan(0);
    expect(imported.filter((name) => !needed.includes(name ?? ''))).toEqual([]);
  });

  test.each(['ko', 'en'])('the script for the questions in %s is at most 105 kB in brotli', (lang) => {
    const needed = neededIn(lang);
    expect(needed.reduce((sum, path) => sum + brotli(files.get(path) ?? ''), 0)).toBeLessThanOrEqual(105_000);
  });

  test('each inline script of the opening is at most 1.5 kB', () => {
    for (const lang of ['ko', 'en']) {
      const inline = [...(pages.get(`${lang}/index.html`) ?? '').matchAll(/<script>([\s\S]*?)<\/script>/g)];
      // The exit's comes first, then what lets links replace the page, takes away the way on without script, moves the
      // questions along, holds the links, and takes two presses for one.
      expect(inline.length).toBe(6);
      expect(inline[0]?.[1]).toContain('currentScript.previousElementSibling');
      for (const [, script = ''] of inline) expect(Buffer.byteLength(script)).toBeLessThanOrEqual(1_500);
    }
  });
});

test('every page lets a link to another of our addresses take its place, as soon as there is one', () => {
  expect(pages.size).toBeGreaterThan(12);
  for (const [path, html] of pages) {
    const replacing = html.search(/location\.replace\(\w+\.href\)/);
    expect(replacing, path).toBeGreaterThan(0);
    expect(replacing, path).toBeLessThan(html.search(/<a [^>]*href="\//));
  }
});

describe('links that lead outside', () => {
  const known = [
    exitAddress,
    ...Object.values(contacts).flatMap((contact) => contact.url ?? []),
    ...Object.values(sources).flatMap((source) => source.links.map((link) => link.url)),
    ...Object.values(menuSources).map((source) => source.url),
  ].map((url) => url && new URL(url).href);
  const outside = [...pages].flatMap(([path, html]) =>
    [...html.matchAll(/<a [^>]*href="(https?:[^"]+)"[^>]*>/g)].map((match) => ({
      path,
      tag: match[0],
      url: new URL((match[1] ?? '').replaceAll('&amp;', '&')).href,
    })),
  );

  test('are all on the list of contacts, sources and the exit', () => {
    expect(outside.length).toBeGreaterThan(50);
    expect(outside.filter(({ url }) => !known.includes(url))).toEqual([]);
  });

  test('tell the other side nothing', () => {
    expect(outside.filter(({ tag }) => !/rel="[^"]*noreferrer/.test(tag) || !/rel="[^"]*noopener/.test(tag))).toEqual(
      [],
    );
  });
});

describe('what a page shows to a glance', () => {
  test('addresses, titles and previews name no subject', () => {
    const telling = /성범죄|불법촬영|유포|딥페이크|협박|sex|crime|deepfake|victim|abuse|filming/i;
    for (const [path, html] of pages) {
      const head = html.slice(0, html.indexOf('<style>')).replace(/<script[\s\S]*?<\/script>/g, '');
      expect(`${path} ${head}`, path).not.toMatch(telling);
    }
  });
});
