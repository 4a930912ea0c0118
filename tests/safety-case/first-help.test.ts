import { describe, expect, test } from 'vitest';
import { type ContactId, contacts } from '../../flows/contacts.ts';
import { stepIds } from '../../flows/order.ts';
import { applicable } from '../../src/engine/applicable.ts';
import { composePlan, includedSteps } from '../../src/engine/plan.ts';
import { breaking, everyPlan, has } from './cases.ts';

const danger = ['inDanger', 'beingFilmedNow'];

describe('rules 1 and 2: the right help first', () => {
  test('every plan has 112, 1366, a way to report and someone to talk to', () => {
    expect(
      breaking(({ plan }) => plan.contacts.includes('police-112') && plan.contacts.includes('womens-hotline-1366')),
    ).toEqual([]);
    const ofKind = (ids: readonly ContactId[], kind: string) => ids.some((id) => contacts[id].kind === kind);
    expect(breaking(({ plan }) => plan.steps.some((step) => ofKind(step.contacts, 'counselling')))).toEqual([]);
  });

  test('a plan without answers has at least six steps, with everything unsure at least eight', () => {
    expect(composePlan({}).steps.length).toBeGreaterThanOrEqual(6);
    const unsure = composePlan({
      safety: ['unsure'],
      happened: ['unsure'],
      forWhom: 'unsure',
      age: 'unsure',
      offender: 'unsure',
      language: 'unsure',
      reporting: 'unsure',
    });
    expect(unsure.steps.length).toBeGreaterThanOrEqual(8);
  });

  test('in danger or filmed now, 112 is the first step; with thoughts of suicide 109 is; with both, both lead', () => {
    const inDanger = ({ answers }: { answers: object }) => has(answers, 'safety', ...danger);
    const suicidal = ({ answers }: { answers: object }) => has(answers, 'safety', 'thoughtsOfSuicide');
    expect(
      breaking(
        ({ ids }) => ids[0] === 'call112',
        (one) => inDanger(one) && !suicidal(one),
      ),
    ).toEqual([]);
    expect(
      breaking(
        ({ ids }) => ids[0] === 'contact109',
        (one) => suicidal(one),
      ),
    ).toEqual([]);
    expect(
      breaking(
        ({ ids }) => ids[0] === 'contact109' && ids[1] === 'call112',
        (one) => inDanger(one) && suicidal(one),
      ),
    ).toEqual([]);
  });

  test('answers never reorder steps', () => {
    expect(
      breaking(({ ids }) =>
        ids.every((id, index) => index === 0 || stepIds.indexOf(id) > stepIds.indexOf(ids[index - 1] ?? id)),
      ),
    ).toEqual([]);
  });

  test('adding a danger answer drops no urgent step and puts no calmer one before it', () => {
    const dropped = everyPlan()
      .filter(({ answers }) => !has(answers, 'safety', ...danger, 'unsure'))
      .filter(({ answers, plan }) => {
        const safety = Array.isArray(answers.safety) ? answers.safety : [];
        const worse = includedSteps(applicable({ ...answers, safety: [...safety, 'inDanger'] }));
        return !plan.steps.every((step) => step.phase !== 'rightNow' || worse.has(step.id));
      });
    expect(dropped.map(({ answers }) => answers).slice(0, 3)).toEqual([]);
  });

  test('the three for today are the first three steps that are something to do', () => {
    expect(
      breaking(({ plan }) => {
        const doing = plan.steps.filter((step) => step.phase !== 'doNot').map((step) => step.id);
        return plan.today.length === Math.min(3, doing.length) && plan.today.every((id, index) => id === doing[index]);
      }),
    ).toEqual([]);
  });
});
