import { describe, expect, test } from 'vitest';
import type { Answers } from '../../flows/questions.ts';
import { readAnswers } from '../../src/guidance/asking.ts';
import { composePlan } from '../../src/guidance/planning.ts';

const idsOf = (answers: Answers) => composePlan(answers).steps.map(({ id }) => id);
const child = { happened: ['faked'], age: 'from14to17', reporting: 'ready' } as const satisfies Answers;
const camera = { happened: ['foundCamera'], cameraState: 'inPlace', age: 'adult' } as const satisfies Answers;

describe('where life has several answers', () => {
  test.each([
    [['toiletOrChangingRoom', 'workOrSchool']],
    [['toiletOrChangingRoom']],
    [['streetOrTransport', 'toiletOrChangingRoom']],
  ] as const)('a camera in %j is not told of there first', (place) => {
    expect(idsOf({ ...camera, place })).toContain('dontTellTheHostFirst');
  });

  test('several classmates are schoolmates, and no relatives', () => {
    const ids = idsOf({ ...child, offender: ['schoolmate', 'severalPeople'] });
    expect(ids).toContain('reportToTheSchool');
    expect(ids).not.toContain('callAboutHarmAtHome');
    expect(ids).not.toContain('askPoliceNotToNotifyThatPerson');
  });

  test('several people of whom nothing else is said may be relatives', () => {
    expect(idsOf({ ...child, offender: ['severalPeople'] })).toContain('callAboutHarmAtHome');
  });

  test('a relative beside a schoolmate is a relative', () => {
    const ids = idsOf({ ...child, offender: ['family', 'schoolmate'] });
    expect(ids).toEqual(expect.arrayContaining(['callAboutHarmAtHome', 'askPoliceNotToNotifyThatPerson']));
    expect(idsOf({ ...camera, offender: ['stranger', 'family'] })).not.toContain('photographTheCamera');
  });

  test('a stranger beside a co-worker does not hide that one is known', () => {
    const answers = { happened: ['threatened'], offender: ['coworker', 'stranger'] } as const satisfies Answers;
    expect(idsOf(answers)).toContain('dontOpenTheirDevices');
    expect(composePlan(answers).otherPhone).toBe(true);
  });
});

describe('an answer from when a question took one', () => {
  test('is a list of it', () => {
    expect(readAnswers({ offender: 'family', place: 'home', age: 'adult' })).toEqual({
      answers: { offender: ['family'], place: ['home'], age: 'adult' },
    });
  });

  test('is no list where it is no option', () => {
    expect(readAnswers({ offender: 'nobody', place: 3 })).toMatchObject({
      problems: [
        { kind: 'unknownOptions', field: 'offender' },
        { kind: 'notAList', field: 'place' },
      ],
    });
  });
});
