import { describe, expect, test } from 'vitest';
import type { StepId } from '../../flows/order.ts';
import type { Answers } from '../../flows/questions.ts';
import { composePlan, paperOf } from '../../src/guidance/planning.ts';

const planOf = (answers: Answers) => composePlan(answers).steps;
const idsOf = (answers: Answers) => planOf(answers).map(({ id }) => id);
const printedOf = (answers: Answers) => planOf(answers).flatMap(({ id, onPaper }) => (onPaper ? [id] : []));
const caveatsAt = (answers: Answers, step: StepId) => planOf(answers).find(({ id }) => id === step)?.caveats ?? [];

const adult = { safety: ['none'], forWhom: 'myself', age: 'adult', takenUnder19: 'no', reporting: 'ready' } as const;
const korean = { ...adult, language: 'korean' } as const satisfies Answers;
const filmed = { ...korean, happened: ['filmed'], cameraState: 'noDevice' } as const satisfies Answers;
const threatenedByEx = { ...korean, happened: ['threatened'], offender: ['partnerOrEx'] } as const satisfies Answers;

describe('who lives elsewhere and was a partner', () => {
  test('is planned for first, before any chore', () => {
    const { today } = composePlan({ ...threatenedByEx, sharesHomeOrDevice: 'no' });
    expect(today[0]).toBe('planYourSafetyApart');
  });

  test('and who shares the home has the other plan, after a safer device', () => {
    const { today } = composePlan({ ...threatenedByEx, sharesHomeOrDevice: 'yes' });
    expect(today.slice(0, 2)).toEqual(['useSaferDevice', 'planYourSafety']);
  });

  test('one plan for safety is enough, also where sharing is not sure', () => {
    for (const sharesHomeOrDevice of ['yes', 'no', 'unsure'] as const) {
      const ids = idsOf({ ...threatenedByEx, sharesHomeOrDevice });
      expect(ids.filter((id) => id.startsWith('planYourSafety'))).toHaveLength(1);
    }
  });
});

describe('filming', () => {
  test('a husband is not described', () => {
    expect(caveatsAt({ ...filmed, offender: ['partnerOrEx'], offenderSeen: 'yes' }, 'rememberTheClues')).toEqual([]);
    expect(caveatsAt({ ...filmed, offender: ['stranger'], offenderSeen: 'yes' }, 'rememberTheClues')).toEqual([
      'looksOfWhoFilmed',
    ]);
    expect(caveatsAt({ ...filmed, offender: ['stranger', 'coworker'] }, 'rememberTheClues')).toEqual([
      'looksOfWhoFilmed',
    ]);
    expect(caveatsAt({ ...filmed, offender: ['stranger'], offenderSeen: 'no' }, 'rememberTheClues')).toEqual([]);
  });

  test('beside what else happened is reported once, with the rest', () => {
    const both: Answers = { ...filmed, happened: ['filmed', 'threatened'] };
    expect(idsOf(both)).not.toContain('reportToPolice');
    expect(caveatsAt(both, 'reportFilmingAtOnce')).toContain('alsoTellTheRest');
    expect(caveatsAt(filmed, 'reportFilmingAtOnce')).not.toContain('alsoTellTheRest');
  });

  test('that has perhaps spread has one step about D4U', () => {
    const asked = (answers: Answers) => idsOf(answers).filter((id) => id.startsWith('askD4u'));
    expect(asked(filmed)).toEqual(['askD4uToLook']);
    expect(asked({ ...filmed, happened: ['filmed', 'shared'] })).toEqual(['askD4uToRemove']);
    expect(asked({ ...filmed, happened: ['unsure'] })).toEqual(['askD4uToRemove']);
  });
});

describe('outside Korea', () => {
  const abroad = { ...filmed, safety: ['inDanger', 'thoughtsOfSuicide'], region: 'abroad' } as const satisfies Answers;

  test('danger leads to the local number, after 109', () => {
    expect(idsOf(abroad).slice(0, 2)).toEqual(['contact109', 'callTheLocalNumber']);
  });

  test('no step offers 112', () => {
    for (const cameraState of ['inPlace', 'removed'] as const)
      expect(planOf({ ...abroad, cameraState }).flatMap(({ contacts }) => contacts)).not.toContain('police-112');
    expect(planOf({ ...abroad, region: 'seoul' })[1]?.contacts).toEqual(['police-112']);
  });
});

describe('paper', () => {
  const wayToPolice = (answers: Answers) =>
    printedOf(answers).filter((id) => ['reportToPolice', 'makeTheComplaint', 'askForProtectionOrders'].includes(id));

  test('sends nobody to the police where Danuri may come first', () => {
    for (const visaWorry of ['yes', 'no', 'unsure'] as const)
      expect(wayToPolice({ ...threatenedByEx, language: 'needInterpreter', visaWorry })).toEqual([]);
    expect(wayToPolice(threatenedByEx)).toHaveLength(3);
  });

  test('sends nobody to the police where a lawyer may come first', () => {
    for (const exposure of [['received'], ['forwarded']] as const)
      expect(wayToPolice({ ...threatenedByEx, happened: ['threatened', 'received'], exposure })).toEqual([]);
  });

  test('keeps 112 and 1366 all the same, and bears no word of a soldier', () => {
    const soldier: Answers = { ...threatenedByEx, soldier: 'yes' };
    expect(idsOf(soldier)).toContain('knowTheCivilianPolice');
    expect(printedOf(soldier)).toEqual(printedOf({ ...soldier, soldier: 'no' }));
    expect(printedOf(soldier)).not.toContain('knowTheCivilianPolice');
    const foreign: Answers = { ...threatenedByEx, language: 'needInterpreter', visaWorry: 'yes' };
    for (const answers of [soldier, foreign])
      expect(paperOf(composePlan(answers), answers).contacts).toEqual(
        expect.arrayContaining(['police-112', 'womens-hotline-1366']),
      );
  });
});
