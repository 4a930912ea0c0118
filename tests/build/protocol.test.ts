import { expect, test } from 'vitest';
import * as protocol from '../../src/shell/protocol.ts';
import { builtFiles, pagesOf } from '../support/built.ts';
import { sourcesOf } from '../support/sources.ts';

/** On most buttons a mark for tests, which each view spells for itself. */
const alsoMarks: readonly string[] = [protocol.actionAttribute];
const attributes = Object.values(protocol).filter((name) => name.startsWith('data-'));
const ids = [protocol.leaveId, protocol.appId, protocol.misplacedId];

const files = await builtFiles();
const pages = [...pagesOf(files).values()];
const inlineScript = /(?<=<script(?: data-[^>]*)?>).*?(?=<\/script>)/gs;
const style = /(?<=<style>).*?(?=<\/style>)/gs;
const found = (which: RegExp, texts: readonly string[]) => texts.flatMap((text) => text.match(which) ?? []);

const inSight = [...files].filter(([path]) => /^assets\/stay-in-sight-[\w-]{8}\.js$/.test(path));
const scripts = [...inSight.map(([, bytes]) => bytes.toString()), ...found(inlineScript, pages)];
const styles = found(style, pages);
const markup = pages.map((html) => html.replace(inlineScript, '').replace(style, ''));

const sources = (await sourcesOf('src', 'flows', 'index.html')).filter(({ path }) => /\.(tsx?|html)$/.test(path));

test('no attribute or id of the protocol is spelt elsewhere', () => {
  const spelt = new RegExp(
    [
      ...attributes.filter((name) => !alsoMarks.includes(name)).map((name) => `${name}(?![\\w-])`),
      ...ids.flatMap((id) => [`#${id}(?![\\w-])`, `\\bid=["']${id}["']`, `getElementById\\(['"]${id}['"]`]),
      '\\bdataset\\b',
    ].join('|'),
    'g',
  );
  const others = sources.filter(({ path }) => path !== 'src/shell/protocol.ts');
  expect(others.flatMap(({ path, text }) => found(spelt, [text]).map((at) => [path, at]))).toEqual([]);
});

test('what a script before the app or the style sheet reads is written by a page, or by such a script', () => {
  const written = new Set([
    ...found(/(?<=\s)data-[a-z-]+(?=[\s=>])/g, markup),
    ...found(/(?<=setAttribute\(`)data-[a-z-]+(?=`)/g, scripts),
    ...found(/(?<=\sid=")\w+(?=")/g, markup),
    // Marks of a view that only the app shows.
    ...found(
      /(?<=\s)data-[a-z-]+(?==)/g,
      sources.map(({ text }) => text),
    ),
  ]);
  const read = new Set([
    ...found(/(?<!setAttribute\(`)data-[a-z-]+(?=[`\]=])/g, scripts),
    ...found(/(?<=\[)data-[a-z-]+/g, styles),
    ...found(/(?<=getElementById\(`)\w+(?=`)/g, scripts),
    ...ids.filter((id) => [...scripts, ...styles].some((text) => new RegExp(`#${id}\\b`).test(text))),
  ]);
  expect([...read].filter((name) => !written.has(name))).toEqual([]);
  // Which links to the site open in a new tab, the app alone asks.
  expect([...attributes, ...ids].filter((name) => !read.has(name))).toEqual([protocol.newTabAttribute]);
});
