import { describe, expect, test } from 'vitest';
import type { Condition } from '../../flows/condition.ts';
import { asking } from '../../src/guidance/asking.ts';

const { holds } = asking.reader;

const adult: Condition = { q: 'age', is: 'adult' };
const surelyAdult: Condition = { q: 'age', is: 'adult', sure: true };
const inSeoul: Condition = { q: 'region', is: 'seoul' };

describe('reading conditions for advice', () => {
  test('an unanswered question meets no leaf', () => {
    expect(holds(adult, {}, 'advise')).toBe(false);
    expect(holds({ not: adult }, {}, 'advise')).toBe(true);
  });

  test('unsure meets a leaf and its opposite', () => {
    expect(holds(adult, { age: 'unsure' }, 'advise')).toBe(true);
    expect(holds({ not: adult }, { age: 'unsure' }, 'advise')).toBe(true);
    expect(holds({ not: { not: adult } }, { age: 'unsure' }, 'advise')).toBe(true);
  });

  test('unsure never meets a leaf that must be sure, and meets its opposite', () => {
    expect(holds(surelyAdult, { age: 'unsure' }, 'advise')).toBe(false);
    expect(holds({ not: surelyAdult }, { age: 'unsure' }, 'advise')).toBe(true);
    expect(holds(surelyAdult, { age: 'adult' }, 'advise')).toBe(true);
  });

  test('unsure about the region opens no region', () => {
    expect(holds(inSeoul, { region: 'unsure' }, 'advise')).toBe(false);
    expect(holds({ q: 'region', is: ['seoul', 'unsure'] }, { region: 'unsure' }, 'advise')).toBe(true);
  });

  test('not distributes over all and any', () => {
    const both: Condition = { all: [adult, { q: 'linkKnown', is: 'yes' }] };
    expect(holds({ not: both }, { age: 'adult', linkKnown: 'no' }, 'advise')).toBe(true);
    expect(holds({ not: both }, { age: 'adult', linkKnown: 'yes' }, 'advise')).toBe(false);
    expect(holds({ not: { any: [adult, inSeoul] } }, { age: 'adult' }, 'advise')).toBe(false);
    expect(holds({ not: { any: [adult, inSeoul] } }, { age: 'under14' }, 'advise')).toBe(true);
  });
});

describe('reading conditions for asking', () => {
  test('unsure opens no question, also under not', () => {
    expect(holds({ q: 'happened', is: 'shared' }, { happened: ['unsure'] }, 'ask')).toBe(false);
    expect(holds({ not: { q: 'language', is: 'korean' } }, { language: 'unsure' }, 'ask')).toBe(false);
  });

  test('an unanswered question does not close what it would close', () => {
    expect(holds({ not: { q: 'language', is: 'korean' } }, {}, 'ask')).toBe(true);
  });
});
