import { cp, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { licencesText } from '../../scripts/licences.mjs';
import { softwareBill } from '../../scripts/sbom.mjs';
import { builtFiles, pagesOf } from '../support/built.ts';

const files = await builtFiles();
const licences = files.get('licences.txt')?.toString('utf8') ?? '';
const manifest = JSON.parse(await readFile('package.json', 'utf8')) as { dependencies: Record<string, string> };
const lock = JSON.parse(await readFile('package-lock.json', 'utf8')) as {
  packages: Record<
    string,
    { version: string; dev?: boolean; devOptional?: boolean; optional?: boolean; peer?: boolean }
  >;
};

describe('dist/licences.txt', () => {
  test('names every package that the site depends on, with its version and whose it is', () => {
    for (const [name, version] of Object.entries(manifest.dependencies)) {
      const [, after = ''] = licences.split(`\n${name} ${version} (`);
      expect(after.slice(0, 400), name).toMatch(/^MIT\)\n[\s\S]*Copyright \(c\) \S/);
    }
  });

  test('names every package whose licence the scripts themselves mention, and what tools add', () => {
    for (const name of ['scheduler', 'use-sync-external-store', 'vite', 'rolldown'])
      expect(licences).toMatch(new RegExp(`^${name} \\d`, 'm'));
    expect(licences).not.toMatch(/^(vitest|typescript|@biomejs|playwright)/m);
  });

  test('begins with the licence of this project and holds each text whole', async () => {
    expect(licences.startsWith((await readFile('LICENSE', 'utf8')).trim())).toBe(true);
    const parts = licences.split(`\n${'-'.repeat(72)}\n`);
    for (const part of parts) expect(part).toMatch(/WITHOUT WARRANTY OF ANY KIND/);
    expect(parts.length).toBeGreaterThan(Object.keys(manifest.dependencies).length);
  });

  test('is linked from the page about this guide, in a tab of its own', () => {
    for (const lang of ['ko', 'en']) {
      const [link = ''] = /<a [^>]*licences\.txt[^>]*>/.exec(pagesOf(files).get(`${lang}/info/index.html`) ?? '') ?? [];
      expect(link).toContain('target="_blank"');
      expect(link).toContain('rel="noopener noreferrer"');
    }
  });

  test('is in the sums, in the headers, and in the copy for use offline, which the page links to as well', () => {
    for (const path of ['SHA256SUMS', '_headers', 'offline.js'])
      expect(files.get(path)?.toString('utf8')).toContain('licences.txt');
  });

  test('a package without a licence to go with it stops the build', async () => {
    await expect(licencesText(['nothing-of-this-name'])).rejects.toThrow();
    await expect(licencesText(['.bin/..'])).rejects.toThrow();
  });
});

describe('the software bill of materials', () => {
  const bill = softwareBill();

  test('lists what package-lock.json holds for the site, and nothing that only builds or tests it', () => {
    const { bomFormat, components, metadata } = JSON.parse(bill);
    expect({ bomFormat, name: metadata.component.name }).toEqual({ bomFormat: 'CycloneDX', name: 'gyeot' });
    const listed = components.map(({ name, version }: { name: string; version: string }) => `${name}@${version}`);
    const held = Object.entries(lock.packages)
      .filter(([path, { dev, devOptional }]) => path !== '' && !dev && !devOptional)
      .map(([path, { version }]) => `${path.replace('node_modules/', '')}@${version}`);
    expect(listed.sort()).toEqual(held.sort());
    for (const [name, version] of Object.entries(manifest.dependencies)) expect(listed).toContain(`${name}@${version}`);
    expect(listed.filter((one: string) => /^(vitest|typescript|playwright|@types)/.test(one))).toEqual([]);
    for (const one of components)
      expect(one).toMatchObject({
        hashes: [{ content: expect.stringMatching(/^[0-9a-f]{128}$/) }],
        licenses: [{ license: { id: expect.stringMatching(/./) } }],
      });
  });

  test('is the same in another folder at another time, and tells of no place', async () => {
    const folder = join(await mkdtemp(join(tmpdir(), 'gyeot-sbom-')), 'elsewhere');
    await mkdir(folder);
    await cp('package-lock.json', join(folder, 'package-lock.json'));
    expect(softwareBill(folder)).toBe(bill);
    await rm(join(folder, '..'), { recursive: true });
    expect(bill).not.toMatch(/timestamp|serialNumber|resolved|https?:\/\/(?!cyclonedx\.org)/);
  });
});
