import { describe, expect, test } from 'vitest';
import type { Condition } from '../../flows/condition.ts';
import { questions } from '../../flows/questions.ts';
import { allConditions } from '../support/answer-sets.ts';

/** Leaves that list what meets them, and are not met by what they do not list. */
function lists(condition: Condition, negated = false): { q: keyof typeof questions; named: readonly string[] }[] {
  if ('not' in condition) return lists(condition.not, !negated);
  if ('all' in condition) return condition.all.flatMap((part) => lists(part, negated));
  if ('any' in condition) return condition.any.flatMap((part) => lists(part, negated));
  if (negated || condition.sure || !('is' in condition)) return [];
  return [{ q: condition.q, named: [condition.is].flat().filter((option) => option !== 'unsure') }];
}

describe('conditions', () => {
  test('that mean most options of a question say which they leave out', () => {
    const kept = allConditions.flatMap((condition) => lists(condition));
    expect(kept.filter(({ q, named }) => named.length > questions[q].options.length / 2)).toEqual([]);
  });
});
