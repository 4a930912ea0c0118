import { describe, expect, test } from 'vitest';
import { type CaveatId, caveats } from '../../flows/caveats.ts';
import { contacts } from '../../flows/contacts.ts';
import { order, type StepId, stepIds } from '../../flows/order.ts';
import type { Answers } from '../../flows/questions.ts';
import { sources } from '../../flows/sources.ts';
import type { Step } from '../../flows/step.ts';
import { steps } from '../../flows/steps.ts';
import { breaking, type Case, effectsOf, everyPlan, has } from './cases.ts';

const sourcesOf = (id: StepId): readonly string[] => (steps[id] as Step).sources ?? [];
const caveatsOf = (id: StepId): readonly CaveatId[] => (steps[id] as Step).caveats ?? [];
const contactsOf = (id: StepId): readonly string[] => (steps[id] as Step).contacts ?? [];
const citing = (fact: string) => stepIds.filter((id) => sourcesOf(id).includes(fact));

const minorPerhaps = ({ answers }: { answers: Answers }) => answers.age !== 'adult';
const everyStepWith = (concerned: (id: StepId) => boolean, caveat: CaveatId) => (one: Case) =>
  one.plan.steps.every((step) => !concerned(step.id) || step.caveats.includes(caveat));

describe('guardians of minors are told by rule', () => {
  const urging = (id: StepId) => effectsOf(id).includes('urgesReport');

  test('every step that leads to the police says so, unless the person is surely an adult', () => {
    expect(breaking(everyStepWith(urging, 'guardianIsTold'), minorPerhaps)).toEqual([]);
    expect(
      breaking(
        everyStepWith((id) => id === 'setHowPoliceContactYou', 'guardianIsTold'),
        minorPerhaps,
      ),
    ).toEqual([]);
  });

  test('an adult is not told it', () => {
    const surelyAdult = ({ answers }: { answers: Answers }) => answers.age === 'adult';
    expect(
      breaking(
        ({ plan }) =>
          plan.steps.every(
            (step) => !step.caveats.includes('guardianIsTold') && !step.caveats.includes('schoolTellsGuardians'),
          ),
        surelyAdult,
      ),
    ).toEqual([]);
  });

  test('every step that names 117 or the school violence report says that both guardians are told', () => {
    const named = stepIds.filter((id) => contactsOf(id).includes('school-117'));
    expect(named).toContain('reportToTheSchool');
    expect(
      breaking(
        everyStepWith((id) => named.includes(id), 'schoolTellsGuardians'),
        minorPerhaps,
      ),
    ).toEqual([]);
    for (const id of named) expect(sourcesOf(id), id).toContain('p-school-guardian');
  });

  test('the facts are bound to every step and contact that says it', () => {
    for (const id of stepIds.filter((one) => caveatsOf(one).includes('guardianIsTold')))
      expect(sourcesOf(id), id).toContain('p-guardian-notice');
    expect(citing('p-guardian-notice')).toEqual(
      expect.arrayContaining(['knowWhoMustReport', 'tellThemYouMustReport', 'askPoliceNotToNotifyThatPerson']),
    );
    expect(contacts['school-117'].sources).toContain('p-school-guardian');
    expect(contacts['police-ecrm'].sources).toContain('p-guardian-notice');
  });
});

describe('soldiers', () => {
  test('no step that leads to the police delays anyone for the sake of a soldier', () => {
    const delaying = stepIds.filter(
      (id) =>
        (caveatsOf(id).includes('soldier') || sourcesOf(id).includes('l-military')) &&
        (effectsOf(id).includes('urgesReport') ||
          (order.report as readonly StepId[]).includes(id) ||
          (order.rightNow as readonly StepId[]).includes(id) ||
          contactsOf(id).some((contact) => contact.startsWith('police-'))),
    );
    expect(delaying).toEqual([]);
  });

  test('the lawyer step still tells them, but takes no child for one', () => {
    const child = ({ answers }: { answers: Answers }) => has(answers, 'age', 'under14', 'from14to17');
    expect(
      breaking(
        everyStepWith((id) => id === 'askForAPublicLawyer', 'soldier'),
        (one) => !child(one),
      ),
    ).toEqual([]);
    expect(breaking(({ plan }) => plan.steps.every((step) => !step.caveats.includes('soldier')), child)).toEqual([]);
    expect(sourcesOf('askForAPublicLawyer')).toContain('l-military');
  });
});

describe('a child harmed at home', () => {
  const childAtHome = ({ answers }: { answers: Answers }) =>
    has(answers, 'age', 'under14', 'from14to17', 'unsure') &&
    has(answers, 'offender', 'family', 'severalPeople', 'unsure') &&
    answers.happened?.some((one) => one !== 'received') === true;

  test('112 is named as the place that takes it as child abuse, before who must report', () => {
    expect(
      breaking(
        ({ ids }) =>
          ids.includes('callAboutHarmAtHome') &&
          (!ids.includes('knowWhoMustReport') || ids.indexOf('callAboutHarmAtHome') < ids.indexOf('knowWhoMustReport')),
        childAtHome,
      ),
    ).toEqual([]);
    expect(contactsOf('callAboutHarmAtHome')).toEqual(['police-112']);
    expect(sourcesOf('callAboutHarmAtHome')).toContain('p-child-abuse-112');
    expect(caveatsOf('callAboutHarmAtHome')).toContain('outsideKorea');
    expect(contacts['police-112'].sources).toContain('p-child-abuse-112');
  });

  test('it presses nobody who does not report now, and no adult and no witness reads it', () => {
    expect(effectsOf('callAboutHarmAtHome')).not.toContain('urgesReport');
    expect(
      everyPlan().some(({ answers, ids }) => answers.reporting === 'notNow' && ids.includes('callAboutHarmAtHome')),
    ).toBe(true);
    expect(
      breaking(
        ({ ids }) => !ids.includes('callAboutHarmAtHome'),
        ({ answers }) =>
          answers.age === 'adult' ||
          answers.age === 'eighteen' ||
          has(answers, 'offender', 'stranger', 'schoolmate') ||
          (answers.happened?.length === 1 && answers.happened[0] === 'received'),
      ),
    ).toEqual([]);
  });
});

describe('the infected phone', () => {
  test('the fact on aeroplane mode is bound to every step about that phone', () => {
    for (const id of ['useAnotherPhone', 'dontResetThePhone'] as const)
      expect(sourcesOf(id), id).toContain('p-malware-calls');
    for (const id of stepIds.filter((one) => caveatsOf(one).includes('phoneStaysOff')))
      expect(sourcesOf(id), id).toContain('p-malware-calls');
    expect(sources['p-malware-calls'].status).toBe('V');
  });
});

describe('Sunflower Centers', () => {
  test('their duty is bound to its own dated fact wherever they are named', () => {
    expect(citing('l-cy-34-2-sunflower')).toEqual(
      expect.arrayContaining(['knowWhoMustReport', 'visitASunflowerCentre']),
    );
    for (const id of stepIds.filter((one) => contactsOf(one).includes('sunflower')))
      expect(sourcesOf(id), id).toContain('l-cy-34-2-sunflower');
    expect(contacts.sunflower.sources).toContain('l-cy-34-2-sunflower');
  });
});

describe('the regulator', () => {
  test('no fact promises a day, and the halt is bound to its step and contact', () => {
    expect(Object.keys(sources)).not.toContain('c-kmcsc-24h');
    expect(sourcesOf('callTheRegulator')).toContain('p-kcsc-halt');
    expect(contacts['regulator-1377'].sources).toContain('p-kcsc-halt');
  });

  test('D4U and the platforms are asked before it', () => {
    const at = (id: StepId) => stepIds.indexOf(id);
    const platforms = (order.takeDown as readonly StepId[]).filter(
      (id) => id.startsWith('ask') && steps[id].discretion.learns === 'platform',
    );
    for (const id of ['askD4uToRemove', ...platforms] as const) expect(at(id), id).toBeLessThan(at('callTheRegulator'));
  });
});

test('a caveat that no step bears would be dead', () => {
  const borne = new Set(stepIds.flatMap(caveatsOf));
  const ofThePlan: readonly CaveatId[] = ['otherPhone', 'couldNotice'];
  expect((Object.keys(caveats) as CaveatId[]).filter((id) => !borne.has(id) && !ofThePlan.includes(id))).toEqual([]);
});
