import { describe, expect, test } from 'vitest';
import type { Condition } from '../../flows/condition.ts';
import { becauseOf } from '../../src/engine/because.ts';
import { asking } from '../../src/guidance/asking.ts';
import { charts } from '../../src/guidance/charts.ts';
import { asPrinted, selectorFor } from '../../src/guidance/page.ts';
import { casesOf } from '../support/answer-sets.ts';

const { reader } = asking;
const { holds } = reader;

const harmed: Condition = { q: 'happened', except: ['received'] };
const merely: Condition = { q: 'happened', only: ['received'] };
const not = (condition: Condition): Condition => ({ not: condition });

describe('except', () => {
  test('is met by any option beside those it names', () => {
    expect(holds(harmed, { happened: ['received', 'shared'] }, 'advise')).toBe(true);
    expect(holds(harmed, { happened: ['received'] }, 'advise')).toBe(false);
    expect(holds(not(harmed), { happened: ['received'] }, 'advise')).toBe(true);
  });

  test('is not met where nothing is answered', () => {
    expect(holds(harmed, {}, 'advise')).toBe(false);
    expect(holds({ q: 'happened', except: [] }, {}, 'advise')).toBe(false);
    expect(holds({ q: 'happened', except: [] }, { happened: ['filmed'] }, 'advise')).toBe(true);
  });

  test('reads unsure as other leaves do', () => {
    const unsure = { happened: ['unsure'] } as const;
    for (const condition of [harmed, not(harmed)]) {
      expect(holds(condition, unsure, 'advise')).toBe(true);
      expect(holds(condition, unsure, 'ask')).toBe(false);
    }
    const sure: Condition = { q: 'happened', except: ['received'], sure: true };
    expect(holds(sure, unsure, 'advise')).toBe(false);
    expect(holds(not(sure), unsure, 'advise')).toBe(true);
    expect(holds({ q: 'region', except: ['abroad'] }, { region: 'unsure' }, 'advise')).toBe(false);
  });
});

describe('only', () => {
  test('is met by the named options and ended by any other', () => {
    expect(holds(merely, { happened: ['received'] }, 'advise')).toBe(true);
    expect(holds(merely, { happened: ['received', 'shared'] }, 'advise')).toBe(false);
    expect(holds(merely, { happened: ['shared'] }, 'advise')).toBe(false);
    expect(holds(merely, {}, 'advise')).toBe(false);
    expect(holds(not(merely), {}, 'advise')).toBe(true);
  });

  test('reads unsure as other leaves do', () => {
    const unsure = { happened: ['unsure'] } as const;
    for (const condition of [merely, not(merely)]) {
      expect(holds(condition, unsure, 'advise')).toBe(true);
      expect(holds(condition, unsure, 'ask')).toBe(false);
    }
    const sure: Condition = { q: 'happened', only: ['received'], sure: true };
    expect(holds(sure, unsure, 'advise')).toBe(false);
    expect(holds(not(sure), unsure, 'advise')).toBe(true);
  });
});

describe('both, elsewhere', () => {
  test('the reason is what was said, and of "not only" what was said beside it', () => {
    const answers = { happened: ['shared', 'received'] } as const;
    expect(becauseOf(harmed, answers, reader)).toEqual([{ question: 'happened', options: ['shared'] }]);
    expect(becauseOf(not(merely), answers, reader)).toEqual([{ question: 'happened', options: ['shared'] }]);
    expect(becauseOf(merely, { happened: ['received'] }, reader)).toEqual([
      { question: 'happened', options: ['received'] },
    ]);
    expect(becauseOf(not(harmed), { happened: ['received'] }, reader)).toEqual([]);
  });

  test('the selector names every other option of the catalogue', () => {
    const others: Condition = {
      q: 'sharedWhere',
      is: ['adultSite', 'socialMedia', 'messenger', 'cloudLink', 'searchResults'],
    };
    expect(selectorFor({ q: 'sharedWhere', except: ['inPerson'] }, 'advise')).toBe(selectorFor(others, 'advise'));
    expect(selectorFor({ q: 'sharedWhere', only: ['inPerson'] }, 'ask')).toBe(
      selectorFor({ all: [{ q: 'sharedWhere', is: 'inPerson' }, not(others)] }, 'ask'),
    );
  });

  test('the cases tell apart named, others, unsure and none', () => {
    const happened = casesOf(merely).map((answers) => answers.happened?.join());
    for (const value of [undefined, 'received', 'filmed', 'unsure']) expect(happened).toContain(value);
    expect(happened.some((value) => value?.includes('received') && value.includes(','))).toBe(true);
  });

  test('the chart and what is handed over know them', () => {
    const { conditionText } = charts({
      question: (question) => question,
      option: (_, option) => option,
      phase: (phase) => phase,
      step: (step) => step,
      say: (key, values) => (values === undefined ? ` ${key} ` : `${Object.values(values).join(` ${key} `)}`),
    });
    expect(conditionText({ q: 'age', except: ['adult'] })).toBe('age is under14 or from14to17 or eighteen');
    expect(conditionText({ q: 'age', only: ['adult'] })).toContain('age is adult');
    expect(asPrinted({ q: 'exposure', only: ['saved'] })).toEqual({ any: [] });
    expect(asPrinted({ q: 'exposure', except: ['saved'] })).toEqual({ any: [] });
  });
});
