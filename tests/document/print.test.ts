import { describe, expect, test } from 'vitest';
import type { Answers } from '../../flows/questions.ts';
import { blocksOf, type PlanDocument } from '../../src/document/blocks.ts';
import { leftOut } from '../../src/document/on.ts';
import { situations } from '../support/situations.ts';
import { plans, seenOn, stepsOf, textsOf, written } from './seen.ts';

const onPrint = (document: PlanDocument) => seenOn('print', document);
const together = situations['all three at once'] as Answers;

describe('print', () => {
  test('has a step that a private answer brought on the screen alone', () => {
    let left = 0;
    for (const { plan, document } of plans) {
      const off = stepsOf(document).filter(({ on }) => on === 'screen');
      left += off.length;
      expect(off.map(({ id }) => id)).toEqual(plan.steps.filter(({ onPaper }) => !onPaper).map(({ id }) => id));
    }
    expect(left).toBeGreaterThan(20);
  });

  test('has a phase on the screen alone when all of its steps are', () => {
    let left = 0;
    for (const { document } of plans)
      for (const { on, steps } of blocksOf(document, 'phase')) {
        expect(on).toBe(steps.every((step) => step.on === 'screen') ? 'screen' : 'both');
        left += on === 'screen' ? 1 : 0;
      }
    expect(left).toBeGreaterThan(0);
  });

  test('has a contact that only private answers brought on the screen alone', () => {
    let left = 0;
    for (const { paper, document } of plans) {
      const contacts = blocksOf(document, 'people').flatMap((people) => people.contacts);
      const stay = contacts.filter(({ on }) => on !== 'screen').map(({ id }) => id);
      expect(stay).toEqual(paper.contacts);
      left += contacts.length - stay.length;
    }
    expect(left).toBeGreaterThan(20);
  });

  test('gives no reason, no mark of who may be watching, and nothing that is for deciding', () => {
    for (const { document } of plans)
      for (const { mark, more, caution } of stepsOf(onPrint(document)))
        expect({ mark, background: more.background, caution }).toEqual({ mark: null, background: null, caution: null });
  });

  test('keeps title, body, why, how and what the law calls it', () => {
    for (const { document } of plans) {
      const whole = new Map(stepsOf(document).map((step) => [step.id, step]));
      for (const { id, title, body, caveats, why, more } of stepsOf(onPrint(document))) {
        const { how, offences } = more;
        const step = whole.get(id);
        expect({ title, body, caveats, why, how: how?.text, offences: offences?.items }).toEqual({
          title: step?.title,
          body: step?.body,
          caveats: step?.caveats,
          why: step?.why,
          how: step?.more.how?.text,
          offences: step?.more.offences?.items,
        });
      }
    }
  });

  test('has beside a step the numbers that can be dialled and no website', () => {
    const named = plans.flatMap(({ document }) => stepsOf(onPrint(document)).flatMap(({ contacts }) => contacts));
    const kinds = named.flatMap(({ ways }) => ways.map(({ kind }) => kind));
    expect(new Set(kinds)).toEqual(new Set(['call', 'text']));
  });

  test('says what to do with a phone not to be trusted at its head and with the people', () => {
    const cautious = plans.filter(({ plan }) => plan.otherPhone);
    expect(cautious.length).toBeGreaterThan(20);
    for (const { document } of cautious) {
      const [head] = blocksOf(onPrint(document), 'head');
      const [people] = blocksOf(onPrint(document), 'people');
      expect([head?.caution?.text, people?.caution?.text]).toEqual([expect.any(String), expect.any(String)]);
    }
  });

  test('is the same, word for word, when other private answers take the place of theirs', () => {
    const words = (answers: Answers) => textsOf(onPrint(written(answers).document));
    for (const safety of ['none', 'inDanger', 'deviceWatched', 'unsure'] as const)
      expect(words({ ...together, safety: [safety] })).toEqual(words(together));
  });

  test('leaves out every part that the list of them names, and the screen shows each', () => {
    const parts = (place: 'screen' | 'print') => {
      const document = seenOn(place, written(together).document);
      const steps = stepsOf(document);
      const people = blocksOf(document, 'people');
      return {
        kindness: blocksOf(document, 'head').filter(({ kindness }) => kindness).length,
        contents: blocksOf(document, 'contents').length,
        noticeMark: steps.filter(({ mark }) => mark).length,
        stepCaution: steps.filter(({ caution }) => caution).length,
        stepWebsite: steps.flatMap(({ contacts }) => contacts.flatMap(({ ways }) => ways.filter(isWebsite))).length,
        headingInMore: steps.filter(({ more }) => more.how?.heading ?? more.offences?.heading).length,
        background: steps.filter(({ more }) => more.background).length,
        contactFacts: people.flatMap(({ contacts }) => contacts.filter(({ facts }) => facts)).length,
        leaveByKey: people.filter(({ leaveByKey }) => leaveByKey).length,
      } satisfies Record<keyof typeof leftOut, number>;
    };
    for (const count of Object.values(parts('screen'))) expect(count).toBeGreaterThan(0);
    expect(parts('print')).toEqual(Object.fromEntries(Object.keys(leftOut).map((part) => [part, 0])));
  });
});

function isWebsite({ kind }: { kind: string }) {
  return kind === 'web';
}
