import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const build = (...options: string[]) => promisify(execFile)(process.execPath, ['scripts/build.mjs', ...options]);

test.each(['/gyeot/', './', 'https://example.org/gyeot/'])(
  'the build for %s is refused with a reason',
  async (base) => {
    const before = await readFile('dist/SHA256SUMS', 'utf8');
    await expect(build('--base', base)).rejects.toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/origin of its own.*\n.*docs\/serving\.md/),
    });
    expect(await readFile('dist/SHA256SUMS', 'utf8')).toBe(before);
  },
);

test('the document that the reason names has that part', async () => {
  expect(await readFile('docs/serving.md', 'utf8')).toContain('## An address of its own');
});
