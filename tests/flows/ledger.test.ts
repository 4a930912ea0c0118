import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contacts } from '../../flows/contacts.ts';
import { type StepId, stepIds } from '../../flows/order.ts';
import { sources } from '../../flows/sources.ts';
import { steps } from '../../flows/steps.ts';
import { includedSteps } from '../../src/guidance/planning.ts';
import { everyCase } from '../support/answer-sets.ts';
import { ledger, ledgerPage } from '../support/ledger.ts';

const reachedSteps = reached();
const reachedOffences = new Set([...reachedSteps].flatMap((id) => steps[id].offences ?? []));

/** The steps that some answers bring; no more cases are asked than are needed to meet them all. */
function reached(): ReadonlySet<StepId> {
  const met = new Set<StepId>();
  for (const answers of everyCase()) {
    for (const id of includedSteps(answers)) met.add(id);
    if (met.size === stepIds.length) break;
  }
  return met;
}

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

  test('every step of the plan is reached by some answers', () => {
    expect(stepIds.filter((id) => !reachedSteps.has(id))).toEqual([]);
  });
});
