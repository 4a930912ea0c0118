import { expect, test } from 'vitest';
import { contacts } from '../../flows/contacts.ts';
import { emergencies } from '../../flows/emergency.ts';
import en from '../../locales/en/ui-shell.json';
import ko from '../../locales/ko/ui-shell.json';
import type { Answers, Condition } from '../../src/engine/condition.ts';
import { whenPrinted } from '../../src/engine/printed.ts';
import { asking } from './book.ts';

const steps = {
  /** `loud` is private, and asked of those with noise. */
  quiet: { when: { q: 'loud', is: 'yes' } as Condition },
  letter: { when: { not: { q: 'owner', is: 'me' } } as Condition, goesWith: ['quiet'] },
};

const prints = (id: keyof typeof steps, answers: Answers) => {
  const when = whenPrinted(steps[id], steps, asking);
  return when === undefined || asking.reader.holds(when, asking.counting.applicable(answers), 'advise');
};

test('what a private answer could take away takes with it what goes with it, whatever that answer is', () => {
  expect(['yes', 'no', 'unsure'].map((loud) => prints('letter', { trouble: ['noise'], loud }))).toEqual([
    false,
    false,
    false,
  ]);
  expect(prints('letter', { trouble: ['noise', 'leak'] })).toBe(false);
  expect(prints('quiet', { trouble: ['noise'], loud: 'yes' })).toBe(false);
});

test('where the private question is not asked, nothing is taken away', () => {
  expect(prints('letter', { trouble: ['leak'], loud: 'yes' })).toBe(true);
  expect(prints('letter', { trouble: ['unsure'] })).toBe(true);
  expect(prints('letter', { trouble: ['leak'], owner: 'me' })).toBe(false);
});

test.each([
  ['ko', ko],
  ['en', en],
])('%s: every sheet bears the emergency numbers, whatever was answered', (_, { printNumbers }) => {
  for (const { id } of emergencies) expect(printNumbers).toContain(contacts[id].phone);
});
