import { describe, expect, test, vi } from 'vitest';
import { withoutPrivate } from '../../src/engine/handing-over.ts';
import { remembered } from '../../src/engine/remembered.ts';
import { asking, planning, roof } from './book.ts';

const { composePlan, conclude, paperOf } = planning;
const ids = (answers: Parameters<typeof composePlan>[0]) => composePlan(answers).steps.map(({ id }) => id);
const step = (answers: Parameters<typeof composePlan>[0], id: string) =>
  composePlan(answers).steps.find((one) => one.id === id);

describe('the questions of any guidebook', () => {
  test('come in the order of its guides, each asked once by the first that needs it', () => {
    expect(asking.questionIds).toEqual(['trouble', 'floor', 'rain', 'loud', 'owner', 'town']);
    expect(asking.corePath({})).toEqual(['trouble', 'owner']);
    expect(asking.corePath({ trouble: ['leak'], floor: 'top' })).toEqual(['trouble', 'floor', 'rain', 'owner']);
    expect(asking.corePath({ trouble: ['noise'] })).toEqual(['trouble', 'loud', 'floor', 'owner']);
    expect(asking.corePath({ trouble: ['leak', 'noise'] })).toEqual(['trouble', 'floor', 'loud', 'owner']);
    expect(asking.fitQuestionsFor({})).toEqual(['town']);
  });

  test('are asked under the condition of any guide', () => {
    expect(asking.isAsked('floor', { trouble: ['noise'] })).toBe(true);
    expect(asking.isAsked('rain', { trouble: ['noise'], floor: 'top' })).toBe(false);
    expect(asking.applicable({ trouble: ['noise', 'nothing'], floor: 'top', rain: 'yes' })).toEqual({
      trouble: ['noise'],
      floor: 'top',
    });
  });

  test('left are as many as the middle of what the answers may bring', () => {
    expect(asking.questionsLeft({}, 'trouble')).toBe(2);
    expect(asking.questionsLeft({ trouble: ['leak'] }, 'trouble')).toBe(2);
    expect(asking.questionsLeft({ trouble: ['leak'], floor: 'top' }, 'floor')).toBe(2);
    expect(asking.questionsLeft({ trouble: ['noise'] }, 'trouble')).toBe(3);
    expect(asking.questionsLeft({ trouble: ['nothing'] }, 'owner')).toBe(0);
  });
});

test('what is derived from the same answers is derived once', () => {
  const derive = vi.fn((answers: object) => Object.keys(answers).length);
  const count = remembered(derive);
  const answers = { trouble: ['leak'] };
  expect([count(answers), count(answers), count({})]).toEqual([1, 1, 0]);
  expect(derive).toHaveBeenCalledTimes(2);
});

describe('a plan of any planbook', () => {
  test('is what the interview ends in, for whole answers and for none', () => {
    for (const answers of [
      {},
      { trouble: ['leak'] },
      { trouble: ['noise'], loud: 'yes', floor: 'top', owner: 'me' },
    ] as const)
      expect(conclude(answers)).toEqual(composePlan(answers));
  });

  test('holds its steps in their order, and three to begin with that are no ban', () => {
    expect(ids({})).toEqual(['call', 'letter']);
    const all = { trouble: ['leak', 'noise'], loud: 'yes' } as const;
    expect(ids(all)).toEqual(['bucket', 'quiet', 'climb', 'call', 'letter']);
    expect(composePlan(all).today).toEqual(['bucket', 'quiet', 'call']);
  });

  test('says because of which answers a step stands, and not what was left unsaid', () => {
    expect(step({ trouble: ['leak', 'noise'], loud: 'yes' }, 'quiet')?.because).toEqual([
      { question: 'trouble', options: ['noise'] },
      { question: 'loud', options: ['yes'] },
    ]);
    expect(step({ trouble: ['unsure'] }, 'bucket')?.because).toEqual([{ question: 'trouble', options: ['unsure'] }]);
    expect(step({ trouble: ['leak'], floor: 'top', rain: 'yes' }, 'climb')?.because).toEqual([
      { question: 'trouble', options: ['leak'] },
    ]);
    expect(step({ owner: 'unsure' }, 'letter')?.because).toEqual([]);
    expect(step({}, 'letter')).toMatchObject({ because: [], always: false });
    expect(step({}, 'call')).toMatchObject({ because: [], always: true });
  });

  test('adds a sentence while its condition holds, and marks what could be noticed', () => {
    expect(step({ trouble: ['leak'], floor: 'top', rain: 'yes' }, 'bucket')?.caveats).toEqual(['slippery']);
    expect(step({ trouble: ['leak'], floor: 'top', rain: 'no' }, 'bucket')?.caveats).toEqual([]);
    expect(step({ trouble: ['noise'], loud: 'yes' }, 'call')?.marked).toBe(true);
    expect(step({ trouble: ['noise'], loud: 'no' }, 'call')?.marked).toBe(false);
    expect(step({ trouble: ['noise', 'leak'], loud: 'yes' }, 'bucket')?.marked).toBe(false);
  });

  test('names whom a step turns to, whom an answer brings, and who stands always', () => {
    expect(composePlan({}).contacts).toEqual(['landlord', 'fireBrigade']);
    expect(composePlan({ trouble: ['leak'], town: 'here' }).contacts).toEqual([
      'roofer',
      'landlord',
      'townHall',
      'fireBrigade',
    ]);
    expect(composePlan({ town: 'unsure' }).contacts).toEqual(['landlord', 'fireBrigade']);
  });

  test('is for whoever is said, and until then for whom the book says', () => {
    expect([{}, { owner: 'unsure' }, { owner: 'landlord' }].map((one) => composePlan(one as object).audience)).toEqual([
      'me',
      'me',
      'landlord',
    ]);
    expect(composePlan({ owner: 'landlord' }).otherPhone).toBe(true);
  });

  test('says when nothing was done to the person, and only then', () => {
    const said = [{ trouble: ['noise'] }, { trouble: ['noise', 'leak'] }, {}] as const;
    expect(said.map((answers) => composePlan(answers).merelyReceived)).toEqual([true, false, false]);
  });

  test('hands over nothing that only a private answer brought', () => {
    const answers = { trouble: ['noise'], loud: 'yes' } as const;
    const plan = composePlan(answers);
    expect(plan.steps.filter(({ onPaper }) => !onPaper).map(({ id }) => id)).toEqual(['quiet']);
    expect(paperOf(plan, answers).today).toEqual(['call', 'letter']);
    expect(
      withoutPrivate(
        {
          any: [
            { q: 'loud', is: 'yes' },
            { q: 'town', is: 'here' },
          ],
        },
        roof,
      ),
    ).toEqual({
      any: [{ any: [] }, { q: 'town', is: 'here' }],
    });
  });
});
