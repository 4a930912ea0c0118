import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root, run } from './install.mjs';

const env = { ...process.env, PATH: `${join(root, 'node_modules/.bin')}:${process.env.PATH}` };
const total = { passed: 0, failed: 0 };

/**
 * Counts a command as one test.
 * @param {string} statement what is so when the command succeeds
 * @param {string} command
 * @param {string[]} args
 */
export function check(statement, command, ...args) {
  const passed = run(command, args, { env });
  total[passed ? 'passed' : 'failed'] += 1;
  console.log(`${passed ? '✓' : '✗'} ${statement}`);
}

/**
 * Runs tests and counts them.
 * @param {string[]} projects of vitest.config.ts, run together
 */
export function tests(...projects) {
  const report = join(root, `node_modules/.cache/vitest-${projects.join('-')}.json`);
  mkdirSync(join(root, 'node_modules/.cache'), { recursive: true });
  rmSync(report, { force: true });
  const chosen = projects.flatMap((project) => ['--project', project]);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const passed = run('vitest', ['run', ...chosen, ...reporters], { env });
  const counted = count(report);
  total.passed += counted.passed;
  // A run that fails without a failing test (an error outside any test, a signal) or tells of no test is a failure too.
  total.failed += passed && counted.passed > 0 ? counted.failed : Math.max(counted.failed, 1);
  for (const name of counted.names) console.log(`✗ ${name}`);
}

/** Ends with the one line that counts. */
export function closeTally() {
  console.log(`${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
}

/** @param {string} report */
function count(report) {
  try {
    /** @type {{ numPassedTests: number, numFailedTests: number, testResults: { name: string, status: string, assertionResults: { status: string, fullName: string }[] }[] }} */
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
    const brokenFiles = testResults.filter(
      ({ status, assertionResults }) =>
        status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
    );
    const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
    const names = [
      ...tests.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName),
      ...brokenFiles.map(({ name }) => relative(root, name)),
    ];
    return { passed: numPassedTests, failed: numFailedTests + brokenFiles.length, names };
  } catch {
    return { passed: 0, failed: 0, names: [] };
  }
}
