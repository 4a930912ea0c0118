import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './install.mjs';

/**
 * @typedef {{ version: string, license?: string, integrity?: string, dev?: boolean, devOptional?: boolean, dependencies?: Record<string, string> }} Locked
 */

const modules = 'node_modules/';

/**
 * What the site is made of, as CycloneDX 1.5: the packages that package-lock.json holds for it, without those that only
 * build or test it. The same lock gives the same text. `npm sbom --omit dev` was not taken: it leaves out react and
 * whatever else a tool for tests asks for as well (npm 11.19), and bears the time and the folder's name.
 * @param {string} folder that holds package-lock.json
 */
export function softwareBill(folder = root) {
  /** @type {{ name: string, version: string, packages: Record<string, Locked & { name?: string }> }} */
  const { name, version, packages } = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8'));
  const held = Object.entries(packages).filter(([path, { dev, devOptional }]) => path !== '' && !dev && !devOptional);
  const own = component(name, { ...packages[''], version });
  const components = held.map(([path, locked]) => component(nameOf(path), locked));
  const refs = new Map(held.map(([path, locked]) => [nameOf(path), `${nameOf(path)}@${locked.version}`]));
  /** @param {Record<string, string>} [needed] */
  const dependsOn = (needed = {}) => Object.keys(needed).flatMap((one) => refs.get(one) ?? []);
  const bom = {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: { ...own, type: 'application' } },
    components,
    dependencies: [
      { ref: own['bom-ref'], dependsOn: dependsOn(packages['']?.dependencies) },
      ...held.map(([path, locked]) => ({ ref: refs.get(nameOf(path)), dependsOn: dependsOn(locked.dependencies) })),
    ],
  };
  return `${JSON.stringify(bom, null, 2)}\n`;
}

/** @param {string} path in package-lock.json */
function nameOf(path) {
  return path.slice(path.lastIndexOf(modules) + modules.length);
}

/**
 * @param {string} name
 * @param {Locked} locked
 */
function component(name, { version, license, integrity }) {
  const [, sha512] = /^sha512-(.*)$/.exec(integrity ?? '') ?? [];
  return {
    'bom-ref': `${name}@${version}`,
    type: 'library',
    name,
    version,
    purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
    ...(sha512 && { hashes: [{ alg: 'SHA-512', content: Buffer.from(sha512, 'base64').toString('hex') }] }),
    ...(license && { licenses: [{ license: { id: license } }] }),
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.stdout.write(softwareBill());
