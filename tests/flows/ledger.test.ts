import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contacts } from '../../flows/contacts.ts';
import { sources } from '../../flows/sources.ts';
import { composePlan } from '../../src/engine/plan.ts';
import { everyCase } from '../support/answer-sets.ts';
import { ledger, ledgerPage } from '../support/ledger.ts';

const plans = everyCase().map(composePlan);
const reachedSteps = new Set(plans.flatMap((plan) => plan.steps.map((step) => step.id)));
const reachedOffences = new Set(plans.flatMap((plan) => plan.steps.flatMap((step) => step.offences)));

describe('the two documents', () => {
  test.each(ledger.map((entry) => [`${entry.document}: ${entry.says}`, entry] as const))('%s', (_, entry) => {
    const where = [
      ...(entry.steps ?? []),
      ...(entry.contacts ?? []),
      ...(entry.offences ?? []),
      ...(entry.page ? [entry.page] : []),
    ];
    expect(where).not.toEqual([]);
    for (const step of entry.steps ?? []) expect(reachedSteps).toContain(step);
    for (const offence of entry.offences ?? []) expect(reachedOffences).toContain(offence);
    for (const contact of entry.contacts ?? []) expect(contacts).toHaveProperty(contact);
    for (const fact of entry.corrected ?? []) expect(sources, fact).toHaveProperty(fact);
    for (const lang of entry.page ? ['ko', 'en'] : []) {
      expect(JSON.parse(readFileSync(`locales/${lang}/know.json`, 'utf8'))).toHaveProperty(entry.page ?? '');
    }
  });

  test('the table in docs says the same', () => {
    expect(readFileSync('docs/ledger.md', 'utf8')).toBe(ledgerPage());
  });

  test('every step of the plan is reached by some answers', async () => {
    const { stepIds } = await import('../../flows/order.ts');
    expect(stepIds.filter((id) => !reachedSteps.has(id))).toEqual([]);
  });
});
