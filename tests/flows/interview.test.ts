import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guidebook } from '../../flows/guidebook.ts';
import { type Answers, type QuestionId, questions } from '../../flows/questions.ts';
import { leavesOf } from '../../src/engine/condition.ts';
import {
  applicable,
  asking,
  corePath,
  fitQuestionsFor,
  nextQuestion,
  optionsOf,
  questionIds,
  questionsLeft,
} from '../../src/guidance/asking.ts';
import { allConditions, wholeCase } from '../support/answer-sets.ts';

const { askedQuestions, interview } = asking;
const core = questionIds.filter((question) => !(question in guidebook.fitting.asks));

describe('the interview', () => {
  test('every path ends in the plan and asks each question once, exactly those that are asked', () => {
    fc.assert(
      fc.property(wholeCase, (answers) => {
        const path = corePath(answers);
        const asked = askedQuestions(applicable(answers)).filter((question) => core.includes(question));
        expect([...path].sort()).toEqual([...asked].sort());
      }),
      { numRuns: 3_000 },
    );
  });

  test('every state of the machine is a question or the end of its guide', () => {
    for (const guide of Object.values(interview.root.states)) {
      for (const state of Object.keys(guide.states)) {
        expect([...questionIds, 'done'] as string[]).toContain(state);
      }
    }
  });

  test('every question and option can be reached', () => {
    const reached = new Set<QuestionId>();
    for (const answers of fc.sample(wholeCase, { numRuns: 500, seed: 7 })) {
      for (const question of askedQuestions(applicable(answers))) reached.add(question);
    }
    expect([...reached].sort()).toEqual([...questionIds].sort());
  });

  test('the plan offers the fit questions, and no other', () => {
    expect(fitQuestionsFor({})).toEqual(['bodyHarmed', 'offenderAddress', 'region']);
    expect(fitQuestionsFor({ happened: ['threatened'], offender: ['stranger'] })).toEqual([
      'threatForm',
      'bodyHarmed',
      'region',
    ]);
  });

  test('one situation never asks more than 17 core questions', () => {
    for (const situation of questions.happened.options) {
      const alone = fc.sample(wholeCase, { numRuns: 1_000, seed: 17 });
      const longest = Math.max(...alone.map((answers) => corePath({ ...answers, happened: [situation] }).length));
      expect(longest, situation).toBeLessThanOrEqual(17);
    }
  });

  test('a guide asks its questions in the order of the interview', () => {
    const middle = (answers: Answers) => corePath(answers).slice(4, -4);
    expect(middle({ happened: ['filmed'] })).toEqual(['cameraState', 'place', 'offenderSeen']);
    expect(middle({ happened: ['shared'] })).toEqual(['sharedWhere', 'platform', 'linkKnown', 'originalHeld']);
    expect(middle({ happened: ['threatened'], alreadyGaveIn: 'yes' })).toEqual([
      'demand',
      'alreadyGaveIn',
      'gaveIn',
      'originalHeld',
    ]);
    expect(middle({ happened: ['faked'] })).toEqual(['fakeSeenHow', 'sharedWhere', 'platform', 'linkKnown']);
    expect(middle({ happened: ['sentSexual'] })).toEqual(['stillComing', 'platform']);
    expect(middle({ happened: ['sentByMyself'] })).toEqual(['meetingPlanned', 'stillComing', 'originalHeld']);
    expect(middle({ happened: ['afraidOfSpread'] })).toEqual(['fearReason', 'originalHeld']);
    expect(middle({ happened: ['received'] })).toEqual(['exposure', 'knowsPerson']);
  });

  test('questions that several guides need are asked in the first of them', () => {
    const path = corePath({ happened: ['shared', 'threatened', 'faked', 'afraidOfSpread'] });
    expect(path.filter((question) => question === 'originalHeld')).toHaveLength(1);
    expect(path.indexOf('originalHeld')).toBeLessThan(path.indexOf('demand'));
    expect(path.indexOf('sharedWhere')).toBeLessThan(path.indexOf('fakeSeenHow'));
  });

  test('the next question is the first gap, or none when the plan is due', () => {
    expect(nextQuestion({})).toBe('safety');
    expect(nextQuestion({ safety: ['none'], forWhom: 'myself' })).toBe('happened');
    const everything = Object.fromEntries(questionIds.map((question) => [question, ['unsure']])) as Answers;
    expect(nextQuestion(everything)).toBeNull();
  });

  test('the number of questions left only shrinks by one with each answer that opens nothing', () => {
    const answers: Answers = { safety: ['none'], happened: ['filmed'], forWhom: 'myself', age: 'from14to17' };
    expect(questionsLeft(answers, 'cameraState')).toBe(
      questionsLeft({ ...answers, cameraState: 'removed' }, 'place') + 1,
    );
    expect(questionsLeft(answers, 'reporting')).toBe(0);
  });
});

describe('conditions', () => {
  test('every leaf names a question and options that exist', () => {
    for (const leaf of allConditions.flatMap(leavesOf)) {
      const options: readonly string[] = optionsOf(leaf.q as QuestionId);
      for (const option of 'except' in leaf ? leaf.except : [leaf.is].flat()) expect(options).toContain(option);
    }
  });

  test('no question looks ahead of itself to decide whether it is asked', () => {
    for (const question of questionIds) {
      const condition = asking.askWhen.get(question);
      for (const leaf of condition === undefined ? [] : leavesOf(condition)) {
        expect(questionIds.indexOf(leaf.q as QuestionId), question).toBeLessThan(questionIds.indexOf(question));
      }
    }
  });
});
