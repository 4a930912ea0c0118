import { spawn } from 'node:child_process';
import { beforeAll, describe, expect, test } from 'vitest';
import { questions } from '../../flows/questions.ts';

const plan = 'node scripts/cli.mjs plan --lang en';

/** Runs a line of bash; each program of a pipe has its own exit code. */
function shell(line: string): Promise<{ codes: string; out: string; err: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn('bash', ['-c', `${line}\necho "codes \${PIPESTATUS[*]}" >&2`]);
    const told = { out: '', err: '' };
    child.stdout.on('data', (bytes) => {
      told.out += bytes;
    });
    child.stderr.on('data', (bytes) => {
      told.err += bytes;
    });
    child.on('error', reject);
    child.on('close', () => {
      const [, err = '', codes = ''] = /^([\s\S]*)codes ([\d ]+)\n$/.exec(told.err) ?? [];
      resolve({ codes, out: told.out, err });
    });
  });
}

describe('the command line as a process', () => {
  beforeAll(() => shell(`echo '{}' | ${plan}`));

  test('gives the plan on standard output alone', async () => {
    const { codes, out, err } = await shell(`echo '{"age":"adult"}' | ${plan}`);
    expect({ codes, err }).toEqual({ codes: '0 0', err: '' });
    expect(JSON.parse(out)).toHaveProperty('steps');
  });

  test('a reader that goes away, and a full disk, are told in one line', async () => {
    // More than a pipe takes in before someone reads.
    const whole = JSON.stringify({ happened: questions.happened.options, age: 'unsure', safety: ['unsure'] });
    expect((await shell(`${plan} <<< '${whole}'`)).out.length).toBeGreaterThan(80_000);
    const gone = await shell(`echo '${whole}' | ${plan} | head -c 1`);
    expect(gone).toEqual({ codes: '0 2 0', out: '{', err: 'The plan could not be written (EPIPE).\n' });
    const full = await shell(`${plan} <<< '{}' > /dev/full`);
    expect(full).toEqual({ codes: '2', out: '', err: 'The plan could not be written (ENOSPC).\n' });
  });

  test('faults that nobody can be told of end quietly', async () => {
    expect(await shell(`${plan} <<< '{"age":1}' 2> /dev/full`)).toEqual({ codes: '2', out: '', err: '' });
    expect(await shell(`{ ${plan} <<< '{"age":1}'; } 2>&1 >/dev/null | true`)).toMatchObject({ out: '', err: '' });
    expect(await shell(`${plan} <<< '{}' > /dev/full 2> /dev/full`)).toEqual({ codes: '2', out: '', err: '' });
  });

  test('a file that is too large, too deep or no text ends in one line and 2', async () => {
    for (const made of [
      'head -c 12000000 /dev/zero',
      `node -e 'console.log("[".repeat(30000) + "]".repeat(30000))'`,
      'head -c 1000 /dev/urandom',
    ]) {
      const { codes, out, err } = await shell(`${plan} < <(${made})`);
      expect({ codes, out }).toEqual({ codes: '2', out: '' });
      expect(err.split('\n')).toHaveLength(2);
    }
  });

  test('a command that does not exist is told', async () => {
    for (const name of ['', 'nothing', '../main'])
      expect(await shell(`node scripts/cli.mjs ${name}`)).toMatchObject({ codes: '2', out: '' });
  });
});
