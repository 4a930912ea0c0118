import { describe, expect, test } from 'vitest';
import { createActor } from 'xstate';
import type { Answers, QuestionId } from '../../flows/questions.ts';
import { answered, canOpenPlan, session } from '../../src/session/session.ts';

function start(answers: Answers = {}, at: QuestionId = 'safety') {
  return createActor(session, { input: { lang: 'en', answers, at } }).start();
}

function give(actor: ReturnType<typeof start>, question: QuestionId, ...options: string[]) {
  actor.send({ type: 'answer', question, options });
  actor.send({ type: 'next' });
}

const context = (actor: ReturnType<typeof start>) => actor.getSnapshot().context;

describe('going through the questions', () => {
  test('next without a choice stays and says so, and choosing takes that back', () => {
    const actor = start();
    actor.send({ type: 'next' });
    expect(context(actor)).toMatchObject({ at: 'safety', refused: true });
    actor.send({ type: 'answer', question: 'safety', options: ['none'] });
    expect(context(actor).refused).toBe(false);
  });

  test('the last core question leads to the plan', () => {
    const actor = start({ happened: ['filmed'], language: 'korean' }, 'reporting');
    give(actor, 'reporting', 'notNow');
    expect(actor.getSnapshot().value).toBe('planning');
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
    expect(canOpenPlan(context(actor))).toBe(false);
    give(actor, 'safety', 'none');
    expect(canOpenPlan(context(actor))).toBe(false);
    give(actor, 'happened', 'filmed');
    expect(canOpenPlan(context(actor))).toBe(true);
  });
});

describe('going back while an earlier answer is changed', () => {
  const some: Answers = { safety: ['none'], happened: ['threatened'], forWhom: 'myself' };

  test('leads to the question from which it was begun, after several changes too', () => {
    const actor = start(some, 'age');
    actor.send({ type: 'change', question: 'happened' });
    actor.send({ type: 'change', question: 'safety' });
    actor.send({ type: 'back' });
    expect(context(actor)).toMatchObject({ at: 'age', changedFrom: null });
  });

  test('leads to the plan from which it was begun', () => {
    const actor = start(some, 'age');
    actor.send({ type: 'openPlan' });
    actor.send({ type: 'change', question: 'safety' });
    actor.send({ type: 'back' });
    expect(actor.getSnapshot().value).toBe('planning');
  });

  test('leads to the first gap where that question is asked no more', () => {
    const actor = start({ ...some, age: 'adult', demand: ['money'] }, 'alreadyGaveIn');
    actor.send({ type: 'change', question: 'happened' });
    actor.send({ type: 'answer', question: 'happened', options: ['filmed'] });
    actor.send({ type: 'back' });
    expect(context(actor).at).not.toBe('alreadyGaveIn');
    expect(context(actor).answers[context(actor).at]).toBeUndefined();
  });
});

describe('going on after an earlier answer was changed', () => {
  const some: Answers = { safety: ['none'], happened: ['threatened'], forWhom: 'myself', age: 'adult' };

  test('leads back to a plan that was opened early', () => {
    const actor = start(some, 'takenUnder19');
    actor.send({ type: 'openPlan' });
    actor.send({ type: 'change', question: 'safety' });
    actor.send({ type: 'next' });
    expect(actor.getSnapshot().value).toBe('planning');
  });

  test('leads back to the question from which it was begun, chosen there or not', () => {
    const actor = start({ ...some, takenUnder19: 'no' }, 'takenUnder19');
    actor.send({ type: 'change', question: 'safety' });
    actor.send({ type: 'next' });
    expect(context(actor)).toMatchObject({ at: 'takenUnder19', changedFrom: null });
  });

  test('asks what the change has opened before that place, then leads there', () => {
    const actor = start({ ...some, takenUnder19: 'no' }, 'demand');
    actor.send({ type: 'change', question: 'happened' });
    actor.send({ type: 'answer', question: 'happened', options: ['threatened', 'shared'] });
    actor.send({ type: 'next' });
    const opened = context(actor).at;
    expect(opened).not.toBe('demand');
    for (let more = 0; more < 9 && context(actor).at !== 'demand'; more += 1) give(actor, context(actor).at, 'unsure');
    expect(context(actor)).toMatchObject({ at: 'demand', changedFrom: null });
  });

  test('back from a change that leaves no gap and no such question leads to the last one', () => {
    const whole: Answers = { happened: ['filmed'], language: 'needInterpreter', visaWorry: 'yes', reporting: 'notNow' };
    const actor = start(whole, 'visaWorry');
    actor.send({ type: 'change', question: 'language' });
    actor.send({ type: 'answer', question: 'language', options: ['korean'] });
    actor.send({ type: 'back' });
    expect(context(actor).at).not.toBe('language');
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
    expect(answered(context(actor))).toEqual(['safety', 'happened', 'forWhom', 'age']);
  });

  test('a fit question leads straight back to the plan', () => {
    const actor = start(whole, 'reporting');
    actor.send({ type: 'openPlan' });
    actor.send({ type: 'change', question: 'region' });
    expect(actor.getSnapshot().value).toBe('asking');
    give(actor, 'region', 'busan');
    expect(actor.getSnapshot().value).toBe('planning');
    actor.send({ type: 'change', question: 'region' });
    actor.send({ type: 'back' });
    expect(actor.getSnapshot().value).toBe('planning');
  });

  test('from the plan, the questions open at the first gap', () => {
    const actor = start(whole, 'age');
    actor.send({ type: 'openPlan' });
    actor.send({ type: 'openQuestions' });
    expect(context(actor).at).toBe('offender');
  });

  test('speaking another language keeps everything', () => {
    const actor = start(whole, 'offender');
    actor.send({ type: 'speak', lang: 'ko' });
    expect(context(actor)).toMatchObject({ lang: 'ko', at: 'offender', answers: whole });
  });
});
