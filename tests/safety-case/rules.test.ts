import { beforeAll, describe, expect, test } from 'vitest';
import { questions } from '../../flows/questions.ts';
import { safetyRules } from '../../flows/safety-rules.ts';
import { everyCase } from '../support/answer-sets.ts';
import { loadBook } from './book.ts';
import { examine, type Findings } from './findings.ts';
import { safetyCasePage } from './page.ts';

const situations: readonly string[] = questions.happened.options;

/** Composed once for all rules; the time is for a machine that is busy with other tests. */
let findings: Findings;
beforeAll(async () => {
  const book = await loadBook();
  findings = examine(safetyRules, everyCase(), book);
}, 900_000);

describe.each(safetyRules.map(({ id, rule }) => [id, rule] as const))('safety rule %s: %s', (id) => {
  test.each([...situations, 'unsure', ''])('beside "%s"', (situation) => {
    expect(findings.get(id)?.get(situation)?.broken ?? []).toEqual([]);
  });

  test('speaks of some answers', () => {
    expect([...(findings.get(id)?.values() ?? [])].some(({ spoken }) => spoken > 0)).toBe(true);
  });
});

describe('the page of the safety case', () => {
  test('which -u writes anew, says what the rules say, and of which situations each does not speak', async () => {
    await expect(safetyCasePage(safetyRules, findings, situations)).toMatchFileSnapshot('../../docs/safety-case.md');
  });
});
