import { spawn } from 'node:child_process';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gyeot-ci-'));
  await cp('.ci/run', join(folder, '.ci/run'));
});
afterEach(() => rm(folder, { recursive: true }));

/** What the run over both suites says last and how it ends, where the suites are these lines of shell. */
async function verdict(suite: string, deep = 'echo "3 passed, 0 failed"') {
  await writeFile(join(folder, 'package.json'), JSON.stringify({ scripts: { test: suite, 'test:deep': deep } }));
  return new Promise<{ code: number | null; last: string; totals: number }>((resolve) => {
    const run = spawn(join(folder, '.ci/run'), { stdio: ['ignore', 'pipe', 'pipe'] });
    let out = '';
    run.stdout.on('data', (bytes) => {
      out += bytes;
    });
    run.on('close', (code) => {
      const lines = out.trimEnd().split('\n');
      const totals = lines.filter((line) => /^\d+ passed, \d+ failed$/.test(line)).length;
      resolve({ code, last: lines.at(-1) ?? '', totals });
    });
  });
}

const counted = 'echo "12 passed, 0 failed"';

describe('the run over both suites', () => {
  test('adds up what two good suites count, in one line', async () => {
    expect(await verdict(counted)).toEqual({ code: 0, last: '15 passed, 0 failed', totals: 1 });
  });

  test.each([
    ['counts and then ends badly', `${counted}; exit 1`, '15 passed, 1 failed'],
    ['counts and is then killed', `${counted}; kill -KILL $$`, '15 passed, 1 failed'],
    ['counts and is then told to end', `${counted}; kill -TERM $$`, '15 passed, 1 failed'],
    ['counts and says more', `${counted}; echo "Segmentation fault"`, '3 passed, 1 failed'],
    ['says nothing', 'true', '3 passed, 1 failed'],
    ['does not start', 'no-such-program', '3 passed, 1 failed'],
    ['counts nothing', 'echo "0 passed, 0 failed"', '3 passed, 1 failed'],
    ['counts failures and ends well', 'echo "9 passed, 2 failed"', '12 passed, 2 failed'],
    ['counts failures and ends badly', 'echo "9 passed, 2 failed"; exit 1', '12 passed, 2 failed'],
    ['has a test that says such a line, and dies', `${counted}; echo "✗ a test"; exit 1`, '3 passed, 1 failed'],
    ['counts beyond belief', 'echo "99999999999999999999 passed, 0 failed"', '3 passed, 1 failed'],
  ])('fails when a suite %s', async (_, suite, last) => {
    expect(await verdict(suite)).toEqual({ code: 1, last, totals: 1 });
  });

  test('fails when the second suite does', async () => {
    expect(await verdict(counted, `${counted}; exit 1`)).toEqual({ code: 1, last: '24 passed, 1 failed', totals: 1 });
  });

  test.each([
    ['it ends with an empty line', `${counted}; echo`],
    ['a test of it says such a line', `echo "500 passed, 0 failed"; echo "✓ a test"; ${counted}`],
    ['it says its count twice', `${counted}; ${counted}`],
    ['it begins a number with nought', 'echo "012 passed, 00 failed"'],
    ['its last line has no end', 'printf "12 passed, 0 failed"'],
    ['it counts to standard error', `${counted} >&2`],
  ])('counts a good suite once although %s', async (_, suite) => {
    expect(await verdict(suite)).toEqual({ code: 0, last: '15 passed, 0 failed', totals: 1 });
  });
});
