import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Code that the tools add by themselves. @type {readonly [RegExp, string][]} */
const added = [
  [/^\0?vite\//, 'vite'],
  [/^\0?rolldown\//, 'rolldown'],
];

/** Where a tool's licence goes on to those of what it was made with, which is not in the pages. */
const ofOthers = /^#+ Licenses? of bundled dependencies/im;

/**
 * Notes every package of which something comes into the output.
 * @returns {{ plugin: import('vite').Plugin, packages: () => string[] }}
 */
export function packagesUsed() {
  /** @type {Set<string>} */
  const found = new Set();
  return {
    plugin: {
      name: 'packages-used',
      generateBundle(_, bundle) {
        for (const part of Object.values(bundle)) {
          if (part.type !== 'chunk') continue;
          for (const [id, { renderedLength }] of Object.entries(part.modules)) {
            const name = renderedLength > 0 ? packageOf(id) : undefined;
            if (name) found.add(name);
          }
        }
      },
    },
    packages: () => [...found].sort(),
  };
}

/**
 * The text of dist/licences.txt: what must be said of each package with every copy of it.
 * @param {string[]} packages
 * @param {string} own the path of this project's licence
 */
export async function licencesText(packages, own = 'LICENSE') {
  const texts = await Promise.all(packages.map(licenceOf));
  return `${[await readFile(own, 'utf8'), ...texts].map((text) => text.trim()).join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}

/** @param {string} name */
async function licenceOf(name) {
  const folder = join('node_modules', name);
  /** @type {{ version: string, license: string }} */
  const { version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const file = (await readdir(folder)).sort().find((entry) => /^licen[cs]e(\.(md|txt))?$/i.test(entry));
  if (!file) throw new Error(`${name} is in the pages and has no licence to go with it`);
  const [text = ''] = (await readFile(join(folder, file), 'utf8')).replaceAll('\r\n', '\n').split(ofOthers);
  return `${name} ${version} (${license})\n\n${text.trim()}`;
}

/**
 * @param {string} id a module as the bundler names it
 * @returns {string | undefined}
 */
function packageOf(id) {
  const [, name] = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id.replaceAll('\\', '/')) ?? [];
  return name ?? added.find(([pattern]) => pattern.test(id))?.[1];
}
