import { describe, expect, test } from 'vitest';
import { type CaveatId, caveats } from '../../flows/caveats.ts';
import { contacts } from '../../flows/contacts.ts';
import { order, type StepId, stepIds } from '../../flows/order.ts';
import { sources } from '../../flows/sources.ts';
import type { Step } from '../../flows/step.ts';
import { steps } from '../../flows/steps.ts';

const stepOf = (id: StepId): Step => steps[id];
const citing = (fact: string) => stepIds.filter((id) => stepOf(id).sources?.some((one) => one === fact));

describe('a fact is bound to every step and contact that speaks of it', () => {
  test('guardians of minors', () => {
    expect(citing('p-guardian-notice')).toEqual(
      expect.arrayContaining(['knowWhoMustReport', 'tellThemYouMustReport', 'askPoliceNotToNotifyThatPerson']),
    );
    expect(contacts['police-ecrm'].sources).toContain('p-guardian-notice');
    expect(contacts['school-117'].sources).toContain('p-school-guardian');
  });

  test('child abuse at home', () => {
    expect(contacts['police-112'].sources).toContain('p-child-abuse-112');
  });

  test('soldiers, in their own step alone', () => {
    expect(citing('l-military')).toEqual(['knowTheCivilianPolice']);
  });

  test('the infected phone', () => {
    expect(sources['p-malware-calls'].status).toBe('V');
  });

  test('the duty of Sunflower Centers, with its day', () => {
    const naming = stepIds.filter((id) => stepOf(id).contacts?.includes('sunflower'));
    expect(naming).toContain('visitASunflowerCentre');
    expect(citing('l-cy-34-2-sunflower')).toEqual(expect.arrayContaining(['knowWhoMustReport', ...naming]));
    expect(contacts.sunflower.sources).toContain('l-cy-34-2-sunflower');
  });

  test('the halt at the regulator, and no fact that promises a day', () => {
    expect(Object.keys(sources)).not.toContain('c-kmcsc-24h');
    expect(stepOf('callTheRegulator').sources).toContain('p-kcsc-halt');
    expect(contacts['regulator-1377'].sources).toContain('p-kcsc-halt');
  });
});

test('D4U and the platforms are asked before the regulator', () => {
  const platforms = order.takeDown.filter((id) => id.startsWith('ask') && steps[id].discretion.learns === 'platform');
  expect(platforms.length).toBeGreaterThan(5);
  const regulator = stepIds.indexOf('callTheRegulator');
  for (const id of ['askD4uToRemove', ...platforms] as const) expect(stepIds.indexOf(id), id).toBeLessThan(regulator);
});

test('a caution that no step bears would be dead', () => {
  const borne = new Set(stepIds.flatMap((id) => stepOf(id).caveats ?? []));
  const ofThePlan: readonly CaveatId[] = ['otherPhone', 'couldNotice'];
  expect((Object.keys(caveats) as CaveatId[]).filter((id) => !borne.has(id) && !ofThePlan.includes(id))).toEqual([]);
});
