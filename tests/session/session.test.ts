import { describe, expect, test } from 'vitest';
import { type Answers, type QuestionId, questions } from '../../flows/questions.ts';
import { corePath, nextQuestion } from '../../src/guidance/asking.ts';
import { answered } from '../../src/session/going.ts';
import { canGoBack, canOpenPlan, isChanging, progressOf } from '../../src/session/shown.ts';
import { startSession as start, untaken } from '../support/session.ts';

function give(actor: ReturnType<typeof start>, question: QuestionId, ...options: string[]) {
  actor.send({ type: 'answer', question, options });
  actor.send({ type: 'next' });
}

const context = (actor: ReturnType<typeof start>) => actor.getSnapshot().context;
const place = (actor: ReturnType<typeof start>) => actor.getSnapshot().value.place;

describe('going through the questions', () => {
  test('next without a choice stays and says so, and choosing takes that back', () => {
    const actor = start();
    actor.send({ type: 'next' });
    expect(context(actor)).toMatchObject({ at: 'safety', refusals: 1 });
    actor.send({ type: 'answer', question: 'safety', options: ['none'] });
    expect(context(actor).refusals).toBe(0);
  });

  test('the last core question leads to the plan', () => {
    const actor = start({ happened: ['filmed'], language: 'korean' }, 'reporting');
    give(actor, 'reporting', 'notNow');
    expect(place(actor)).toBe('planning');
  });

  test('back returns to the question before and keeps its answer', () => {
    const actor = start();
    give(actor, 'safety', 'none');
    actor.send({ type: 'back' });
    expect(context(actor)).toMatchObject({ at: 'safety', answers: { safety: ['none'] } });
    actor.send({ type: 'back' });
    expect(context(actor).at).toBe('safety');
  });

  test('the plan is offered from the third question on', () => {
    const actor = start();
    expect(canOpenPlan(actor.getSnapshot())).toBe(false);
    give(actor, 'safety', 'none');
    expect(canOpenPlan(actor.getSnapshot())).toBe(false);
    give(actor, 'happened', 'filmed');
    expect(canOpenPlan(actor.getSnapshot())).toBe(true);
  });
});

describe('while an earlier answer is changed', () => {
  const some: Answers = { safety: ['none'], happened: ['threatened'], forWhom: 'myself', age: 'adult' };
  const change = (actor: ReturnType<typeof start>, question: QuestionId, ...options: string[]) => {
    actor.send({ type: 'change', question });
    if (options.length > 0) actor.send({ type: 'answer', question, options });
  };

  test.each(['back', 'next'] as const)(
    '%s leads to the question from which it was begun, chosen there or not',
    (way) => {
      for (const answers of [some, { ...some, takenUnder19: 'no' }] satisfies Answers[]) {
        const actor = start(answers, 'takenUnder19');
        change(actor, 'happened');
        expect([isChanging(actor.getSnapshot()), canGoBack(actor.getSnapshot())]).toEqual([true, true]);
        change(actor, 'safety');
        actor.send({ type: way });
        expect(context(actor)).toMatchObject({ at: 'takenUnder19', changedFrom: null });
      }
    },
  );

  test.each(['back', 'next'] as const)('%s leads to the plan from which it was begun, whole or not', (way) => {
    const actor = start(some, 'takenUnder19');
    actor.send({ type: 'openPlan' });
    change(actor, 'safety');
    actor.send({ type: way });
    expect(place(actor)).toBe('planning');
  });

  test('next asks what the change has opened before that place, then leads there', () => {
    const actor = start({ ...some, takenUnder19: 'no' }, 'demand');
    change(actor, 'happened', 'threatened', 'shared');
    actor.send({ type: 'next' });
    expect(context(actor).at).toBe('sharedWhere');
    for (let more = 0; more < 9 && context(actor).at !== 'demand'; more += 1) give(actor, context(actor).at, 'unsure');
    expect(context(actor)).toMatchObject({ at: 'demand', changedFrom: null });
  });

  test('back leads to the first gap where that question is asked no more', () => {
    const actor = start({ ...some, demand: ['money'] }, 'alreadyGaveIn');
    change(actor, 'happened', 'filmed');
    actor.send({ type: 'back' });
    expect(context(actor)).toMatchObject({ at: nextQuestion(context(actor).answers), changedFrom: null });
  });

  test('back leads to the last question where there is no gap either', () => {
    let whole: Answers = { safety: ['none'], happened: ['filmed'], language: 'needInterpreter' };
    for (let gap = nextQuestion(whole); gap !== null; gap = nextQuestion(whole))
      whole = { ...whole, [gap]: questions[gap].many ? ['unsure'] : 'unsure' };
    expect(corePath(whole)).toContain('visaWorry');
    const actor = start(whole, 'visaWorry');
    change(actor, 'language', 'korean');
    expect(corePath(context(actor).answers)).not.toContain('visaWorry');
    expect(nextQuestion(context(actor).answers)).toBeNull();
    actor.send({ type: 'back' });
    expect(context(actor).at).toBe(corePath(context(actor).answers).at(-1));
  });
});

describe('changing an earlier answer', () => {
  const whole: Answers = {
    safety: ['none'],
    happened: ['threatened'],
    forWhom: 'myself',
    age: 'from14to17',
    demand: ['money'],
    alreadyGaveIn: 'no',
    originalHeld: 'no',
  };

  test('keeps later answers that still apply and goes on at the first gap', () => {
    const actor = start(whole, 'offender');
    actor.send({ type: 'change', question: 'happened' });
    give(actor, 'happened', 'threatened', 'filmed');
    expect(context(actor)).toMatchObject({ at: 'cameraState', answers: { demand: ['money'] } });
  });

  test('drops from the list what no longer applies', () => {
    const actor = start(whole, 'offender');
    actor.send({ type: 'change', question: 'happened' });
    give(actor, 'happened', 'filmed');
    expect(answered(context(actor).answers)).toEqual(['safety', 'happened', 'forWhom', 'age']);
  });

  test('a fit question leads straight back to the plan', () => {
    const actor = start(whole, 'reporting');
    actor.send({ type: 'openPlan' });
    actor.send({ type: 'change', question: 'region' });
    expect(place(actor)).toBe('fitting');
    expect(progressOf(actor.getSnapshot())).toBeUndefined();
    give(actor, 'region', 'busan');
    expect(place(actor)).toBe('planning');
    actor.send({ type: 'change', question: 'region' });
    actor.send({ type: 'back' });
    expect(place(actor)).toBe('planning');
  });

  test('after a fit question, an answer changed from the plan still leads back to it', () => {
    const actor = start(whole, 'offender');
    actor.send({ type: 'openPlan' });
    actor.send({ type: 'change', question: 'region' });
    give(actor, 'region', 'busan');
    actor.send({ type: 'change', question: 'safety' });
    give(actor, 'safety', 'deviceWatched');
    expect(place(actor)).toBe('planning');
  });

  test.each(['back', 'next'] as const)(
    '%s leads from a fit question to the question where its change was begun',
    (way) => {
      const actor = start({ ...whole, region: 'busan' }, 'offender');
      actor.send({ type: 'change', question: 'region' });
      expect(place(actor)).toBe('fitting');
      actor.send({ type: way });
      expect([place(actor), context(actor).at]).toEqual(['asking', 'offender']);
    },
  );

  test('a fit question without a choice stays and says so', () => {
    const actor = start(whole, 'reporting');
    actor.send({ type: 'openPlan' });
    actor.send({ type: 'change', question: 'region' });
    actor.send({ type: 'next' });
    expect(context(actor)).toMatchObject({ at: 'region', refusals: 1 });
  });

  test('from the plan, the questions open at the first gap', () => {
    const actor = start(whole, 'age');
    actor.send({ type: 'openPlan' });
    actor.send({ type: 'openQuestions' });
    expect(context(actor).at).toBe('offender');
  });
});

test('every transition between questions and plan is taken above', () => {
  expect(untaken('place')).toEqual([]);
});
