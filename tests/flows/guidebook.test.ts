import { describe, expect, test } from 'vitest';
import { guidebook } from '../../flows/guidebook.ts';
import { planbook } from '../../flows/planbook.ts';
import type { Guide, Guidebook, Planbook } from '../../src/engine/guidebook.ts';
import { omissions } from '../support/omissions.ts';

const book: Guidebook = guidebook;
const plan: Planbook = planbook;

const forgotten = omissions(book, plan);

test('nothing of a guide is forgotten: each line says what to write', () => {
  expect(forgotten).toEqual([]);
});

// Only with nothing forgotten: its lines alone are then to be read.
describe.skipIf(forgotten.length > 0)('what is forgotten is named', () => {
  const { happened } = guidebook.questions;
  const withSituation = { ...happened, options: [...happened.options, 'followed'] };
  const followed = { id: 'followed', when: { q: 'happened', is: 'followed' }, asks: {} };

  test('a situation without a guide', () => {
    expect(omissions({ ...book, questions: { ...book.questions, happened: withSituation } }, plan)).toContain(
      "flows/guides/<guide>.ts: write the guide for followed, with when: { q: 'happened', is: 'followed' }, or name it in the when of another.",
    );
  });

  test('a guide without its line in the guidebook', () => {
    expect(omissions({ ...book, guides: book.guides.slice(1) }, plan)).toContain(
      'flows/guidebook.ts: add illegalFilming, from ./guides/illegal-filming.ts, to guides.',
    );
  });

  test('a guide without its file', () => {
    expect(omissions({ ...book, guides: [...book.guides, followed] }, plan)).toEqual([
      'flows/guides/followed.ts: a guide stands in the file of its id.',
    ]);
  });

  test('a guide without steps', () => {
    const steps = Object.fromEntries(
      Object.entries(plan.steps).filter(([, { when }]) => !JSON.stringify(when ?? '').includes('sentSexual')),
    );
    expect(omissions(book, { ...plan, steps })).toEqual([
      'flows/plan/phases/<phase>.ts: write a step whose when is the situation of the guide unwanted-messages, where it is to be read.',
    ]);
  });

  test('a question that nobody asks', () => {
    const sinceWhen = { many: false, options: ['today'] };
    expect(omissions({ ...book, questions: { ...book.questions, sinceWhen } }, plan)).toEqual([
      'flows/guides/<guide>.ts: add sinceWhen: {} to the asks of the guide that needs it.',
    ]);
  });

  test('an app or a region without its contact', () => {
    const { platform } = guidebook.questions;
    const more = { ...platform, options: [...platform.options, 'band'] };
    expect(omissions({ ...book, questions: { ...book.questions, platform: more } }, plan)).toEqual([
      "flows/contacts/platforms.ts: write the contact 'platform-band', with when: { q: 'platform', is: 'band' }.",
    ]);
  });

  test('a guide whose way no row says by hand', () => {
    const sinceWhen = { many: false, options: ['today'] };
    const [first, ...others] = book.guides as [Guide, ...Guide[]];
    const asking = { ...first, asks: { ...first.asks, sinceWhen: {} } };
    const questions = { ...book.questions, sinceWhen };
    expect(omissions({ ...book, questions, guides: [asking, ...others] }, plan)).toEqual([
      'tests/support/paths.ts: write a row for who is in the guide illegal-filming, with its questions: cameraState place offenderSeen sinceWhen.',
    ]);
  });

  test('an option without words, in each language', () => {
    const halfKnown = { ...guidebook.questions.linkKnown, options: ['yes', 'no', 'half'] };
    expect(omissions({ ...book, questions: { ...book.questions, linkKnown: halfKnown } }, plan)).toEqual(
      ['en', 'ko'].map(
        (language) => `locales/${language}/questions.json: write the words of linkKnown.options.half.label.`,
      ),
    );
  });

  test('a step without words', () => {
    const steps = { ...plan.steps, lockTheDoor: { discretion: { noticed: 'no' } } };
    expect(omissions(book, { ...plan, steps })).toContain(
      'locales/ko/steps.json: write the words of lockTheDoor.title.',
    );
  });
});
