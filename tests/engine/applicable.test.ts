import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applicable, asking, questionIds } from '../../src/guidance/asking.ts';
import { wholeCase } from '../support/answer-sets.ts';

const { askedQuestions } = asking;

describe('the answers that count', () => {
  test('a hidden stale answer does not count', () => {
    expect(applicable({ happened: ['filmed'], demand: ['money'] })).toEqual({ happened: ['filmed'] });
    expect(applicable({ happened: ['threatened'], alreadyGaveIn: 'no', gaveIn: ['money'] })).not.toHaveProperty(
      'gaveIn',
    );
  });

  test('an answer counts although earlier questions are unanswered', () => {
    expect(applicable({ region: 'jeju', visaWorry: 'yes' })).toEqual({ region: 'jeju', visaWorry: 'yes' });
  });

  test('the other options win over none, nothing and unsure', () => {
    expect(applicable({ safety: ['none', 'inDanger'] })).toEqual({ safety: ['inDanger'] });
    expect(applicable({ safety: ['unsure', 'none'] })).toEqual({ safety: ['none'] });
    expect(applicable({ happened: ['threatened'], demand: ['nothing', 'money', 'unsure'] }).demand).toEqual(['money']);
  });

  test('an option that comes twice counts once', () => {
    expect(applicable({ happened: ['unsure', 'unsure'] })).toEqual({ happened: ['unsure'] });
    expect(applicable({ safety: ['inDanger', 'inDanger'] })).toEqual({ safety: ['inDanger'] });
  });

  test('an empty list is no answer', () => {
    expect(applicable({ safety: [], happened: ['filmed'] })).toEqual({ happened: ['filmed'] });
  });

  test('unsure opens no further question', () => {
    const asked = askedQuestions(
      applicable({ happened: ['unsure'], forWhom: 'unsure', age: 'unsure', offender: ['unsure'], language: 'unsure' }),
    );
    expect(asked).toEqual(['safety', 'happened', 'forWhom', 'age', 'offender', 'language', 'reporting', 'region']);
  });

  test('takenUnder19 is asked of adults unless they only received something', () => {
    expect(askedQuestions({ age: 'adult', happened: ['received'] })).not.toContain('takenUnder19');
    expect(askedQuestions({ age: 'adult', happened: ['received', 'shared'] })).toContain('takenUnder19');
    expect(askedQuestions({ age: 'eighteen' })).not.toContain('takenUnder19');
  });

  test('the platform is asked unless it was shared only in person', () => {
    expect(askedQuestions({ happened: ['shared'], sharedWhere: ['inPerson'] })).not.toContain('platform');
    expect(askedQuestions({ happened: ['shared'], sharedWhere: ['inPerson', 'messenger'] })).toContain('platform');
    expect(askedQuestions({ happened: ['sentSexual', 'shared'], sharedWhere: ['inPerson'] })).toContain('platform');
  });

  test('keeping only what counts changes nothing the second time', () => {
    fc.assert(
      fc.property(wholeCase, (answers) => {
        // A copy, since what counts is remembered to count as it is.
        expect(applicable({ ...applicable(answers) })).toEqual(applicable(answers));
      }),
      { numRuns: 2_000 },
    );
  });

  test('every kept answer belongs to an asked question', () => {
    fc.assert(
      fc.property(wholeCase, (answers) => {
        const counting = applicable(answers);
        const asked = askedQuestions(counting);
        expect(Object.keys(counting).filter((question) => !asked.includes(question as never))).toEqual([]);
        expect(asked.every((question) => questionIds.includes(question))).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});
