import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { builtFiles } from '../support/built.ts';

const run = promisify(execFile);

const machines = [
  { TZ: 'Pacific/Kiritimati', LANG: 'ko_KR.UTF-8', LC_ALL: 'ko_KR.UTF-8' },
  { TZ: 'America/St_Johns', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
];

/** What a build could read off the machine: its day and its way to write it. */
async function today(env: NodeJS.ProcessEnv): Promise<string> {
  const script = "console.log(new Date('2026-01-01T12:00:00Z').toLocaleDateString())";
  return (await run(process.execPath, ['-e', script], { env: { ...process.env, ...env } })).stdout.trim();
}

/** The sources alone, tracked or new, in a folder of their own; the packages are the same. */
async function copySources(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'gyeot-build-'));
  const { stdout } = await run('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z']);
  for (const path of stdout.split('\0').filter(Boolean)) {
    await cp(path, join(folder, path)).catch((error) => {
      if (error.code !== 'ENOENT') throw error; // deleted, and not yet committed
    });
  }
  await symlink(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

test('the two machines differ in their day and in how they write it', async () => {
  expect(await Promise.all(machines.map(today))).toEqual(['2026. 1. 2.', '01.01.2026']);
});

test('builds in other folders, time zones and locales are the same, byte for byte', async () => {
  const sources = await copySources();
  const builds = [];
  for (const [index, env] of machines.entries()) {
    const place = await mkdtemp(join(tmpdir(), 'gyeot-elsewhere-'));
    const folder = join(place, 'deeper/'.repeat(index + 1));
    await cp(sources, folder, { recursive: true, verbatimSymlinks: true });
    await run(process.execPath, ['scripts/build.mjs'], { cwd: folder, env: { ...process.env, ...env } });
    await run('sha256sum', ['--check', '--strict', '--quiet', 'SHA256SUMS'], { cwd: join(folder, 'dist') });
    builds.push(await builtFiles(join(folder, 'dist')));
    await rm(place, { recursive: true });
  }
  await rm(sources, { recursive: true });
  const [first = new Map<string, Buffer>(), second = new Map<string, Buffer>()] = builds;
  expect([...first.keys()].sort()).toEqual([...second.keys()].sort());
  expect(first.size).toBeGreaterThan(10);
  const different = [...first].filter(([path, bytes]) => !second.get(path)?.equals(bytes));
  expect(different.map(([path]) => path)).toEqual([]);
});
