import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { withIntegrity } from '../../scripts/integrity.mjs';
import { builtFiles, pagesOf } from '../support/built.ts';

const files = await builtFiles();
const hash = (bytes: Uint8Array | undefined, encoding: 'hex' | 'base64') =>
  createHash('sha256')
    .update(bytes ?? '')
    .digest(encoding);
const modules = [...files.keys()].filter((path) => /^assets\/.*\.js$/.test(path));
const integrity = Object.fromEntries(modules.map((path) => [`/${path}`, `sha256-${hash(files.get(path), 'base64')}`]));
const withModules = [...pagesOf(files)].filter(([, html]) => html.includes('type="module"'));

describe('integrity', () => {
  test('there are modules, and pages that load them', () => {
    expect(modules.length).toBeGreaterThan(3);
    expect(withModules.length).toBeGreaterThanOrEqual(2);
  });

  test.each(withModules)('%s lists every module before the first is asked for', (_path, html) => {
    const map = /<script type="importmap">(.*?)<\/script>/.exec(html);
    expect(JSON.parse(map?.[1] ?? '')).toEqual({ integrity });
    const first = html.search(/<link[^>]*modulepreload|<script[^>]*type="module"/);
    expect(map?.index).toBeLessThan(first);
  });

  test.each(withModules)('%s: the entry and the preloads bear their own hash', (_path, html) => {
    const tags = [...html.matchAll(/<(?:link|script)[^>]*(?:href|src)="(\/assets\/[^"]+)"[^>]*>/g)];
    expect(tags.length).toBeGreaterThan(1);
    for (const [tag, address = ''] of tags) expect(tag).toContain(`integrity="${integrity[address]}"`);
  });

  test('a page that asks for something else stops the build', () => {
    const page = '<script type="module" src="/assets/gone.js"></script>';
    expect(() => withIntegrity(page, new Map())).toThrow('/assets/gone.js');
  });

  test('a page without modules stays as it is', () => {
    const page = '<!doctype html><p>plain</p><script>inline()</script>';
    expect(withIntegrity(page, new Map())).toBe(page);
  });
});

describe('dist/SHA256SUMS', () => {
  test('names every file but itself, with its hash, in order', () => {
    const others = [...files.keys()].filter((path) => path !== 'SHA256SUMS').sort();
    const lines = others.map((path) => `${hash(files.get(path), 'hex')}  ${path}`);
    expect(files.get('SHA256SUMS')?.toString('utf8')).toBe(`${lines.join('\n')}\n`);
  });
});
