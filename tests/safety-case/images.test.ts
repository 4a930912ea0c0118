import { describe, expect, test } from 'vitest';
import { type StepId, stepIds } from '../../flows/order.ts';
import type { Answers } from '../../flows/questions.ts';
import { breaking, effectsOf, everyPlan, has, positions } from './cases.ts';

const surelyAdult = (answers: Answers) => answers.age === 'adult' && answers.takenUnder19 === 'no';
const withEffect = (
  ids: readonly StepId[],
  effect: 'copiesImage' | 'usesStopNcii' | 'usesTakeItDown' | 'showsOriginal',
) => ids.some((id) => effectsOf(id).includes(effect));

describe('rules 3, 4, 7 and 11: the image itself', () => {
  test('nothing suggests copying the image unless everyone in it is surely adult', () => {
    expect(breaking(({ answers, ids }) => surelyAdult(answers) || !withEffect(ids, 'copiesImage'))).toEqual([]);
  });

  test('a surely adult plan may keep the original, so the rule can be broken', () => {
    expect(everyPlan().some(({ ids }) => withEffect(ids, 'copiesImage'))).toBe(true);
  });

  test('unless surely adult, an original that is held is shown to the police on the device', () => {
    const holds = ({ answers }: { answers: Answers }) => answers.originalHeld === 'yes' && !surelyAdult(answers);
    expect(breaking(({ ids }) => withEffect(ids, 'showsOriginal'), holds)).toEqual([]);
  });

  test('unless surely adult, every step that gathers images or messages carries the child-safe sentence', () => {
    const carrying: StepId[] = [
      'writeDownTheLinks',
      'saveTheThreats',
      'photographVanishingChats',
      'noteWhoMadeTheFake',
      'saveTheMessages',
    ];
    expect(
      breaking(({ answers, plan }) =>
        plan.steps.every(
          (step) => !carrying.includes(step.id) || step.caveats.includes('childSafe') || surelyAdult(answers),
        ),
      ),
    ).toEqual([]);
  });

  test('StopNCII is never offered for an image surely taken under 18', () => {
    const child = ({ answers }: { answers: Answers }) => has(answers, 'age', 'under14', 'from14to17');
    expect(breaking(({ ids }) => !withEffect(ids, 'usesStopNcii'), child)).toEqual([]);
  });

  test('Take It Down is never offered for an image surely taken as an adult', () => {
    expect(
      breaking(
        ({ ids }) => !withEffect(ids, 'usesTakeItDown'),
        ({ answers }) => surelyAdult(answers),
      ),
    ).toEqual([]);
  });

  test('received material is never captured, kept, forwarded, deleted or destroyed, whatever else happened', () => {
    const received = ({ answers }: { answers: Answers }) => has(answers, 'happened', 'received', 'unsure');
    expect(breaking(({ ids }) => !withEffect(ids, 'copiesImage'), received)).toEqual([]);
    expect(stepIds.filter((id) => effectsOf(id).includes('handlesReceived'))).toEqual([]);
    expect(breaking(({ ids }) => ids.includes('dontOpenSaveOrForward'), received)).toEqual([]);
  });

  test('helpers and counsellors are told not to look', () => {
    expect(
      breaking(
        ({ ids }) => ids.includes('dontLookAtTheImage'),
        ({ answers }) => has(answers, 'forWhom', 'friend', 'caller'),
      ),
    ).toEqual([]);
    expect(stepIds.filter((id) => effectsOf(id).includes('viewsImage'))).toEqual([]);
  });

  test('nobody is left to search for it: where it may be online, the plan says who looks', () => {
    expect(
      breaking(
        ({ ids }) => ids.includes('dontSearchForIt'),
        ({ answers }) => has(answers, 'happened', 'shared', 'faked', 'threatened', 'received'),
      ),
    ).toEqual([]);
    expect(
      breaking(
        ({ ids }) => ids.includes('leaveTheSearchToThem'),
        ({ answers }) => answers.linkKnown === 'no',
      ),
    ).toEqual([]);
  });

  test('evidence comes before the chat is ended', () => {
    expect(
      breaking((one) => {
        const end = positions(one, 'endsChat')[0] ?? Number.POSITIVE_INFINITY;
        return end === Number.POSITIVE_INFINITY || positions(one, 'savesMessages').some((saved) => saved < end);
      }),
    ).toEqual([]);
  });
});
