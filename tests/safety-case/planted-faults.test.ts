import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import * as caveats from '../../flows/caveats.ts';
import * as contacts from '../../flows/contacts.ts';
import * as order from '../../flows/order.ts';
import { planbook } from '../../flows/planbook.ts';
import type { Answers } from '../../flows/questions.ts';
import { safetyRules } from '../../flows/safety-rules.ts';
import * as steps from '../../flows/steps.ts';
import * as handingOver from '../../src/engine/handing-over.ts';
import { applicable, asking } from '../../src/guidance/asking.ts';
import { wholeCase } from '../support/answer-sets.ts';
import { furtherSituations, situations } from '../support/situations.ts';
import { type Book, loadBook } from './book.ts';
import { brokenRules, examine } from './findings.ts';
import { faults, type Guidance } from './planted-faults.ts';

/** Two rules meet in each of these, which random answers seldom do. */
const childHarmedAtHomeAbroad: Answers = {
  happened: ['shared'],
  age: 'from14to17',
  offender: ['family'],
  region: 'abroad',
};

const meetingAbroad: Answers = { happened: ['sentByMyself'], meetingPlanned: 'yes', region: 'abroad' };

/** They may have done more than receive it. */
const perhapsAnswerable: Answers = { happened: ['received'], exposure: ['unsure'] };

/** The situations that have a name, and a few answers of which each rule speaks. */
const sampled = fc.sample(wholeCase, { numRuns: 3_000, seed: 3 }).map(applicable);
const given = new Set([
  {},
  applicable(childHarmedAtHomeAbroad),
  applicable(meetingAbroad),
  applicable(perhapsAnswerable),
  applicable({ ...perhapsAnswerable, region: 'abroad' }),
  ...Object.values({ ...situations, ...furtherSituations }).map(applicable),
  ...safetyRules.flatMap(({ when }) =>
    sampled.filter((answers) => when === undefined || asking.reader.holds(when, answers, 'advise')).slice(0, 6),
  ),
]);

/** The guidance with a fault in a copy of its data, loaded as the page loads it. */
async function bookWith(plant: (guidance: Guidance) => void): Promise<Book> {
  const copy: Guidance = {
    steps: { ...steps.steps },
    order: structuredClone(order.order) as unknown as Guidance['order'],
    caveats: { ...caveats.caveats },
    contacts: { ...contacts.contacts },
    words: {},
    heading: { merelyReceived: planbook.merelyReceived },
    handingOver: { ...handingOver },
  };
  plant(copy);
  vi.resetModules();
  vi.doMock('../../flows/steps.ts', () => ({ ...steps, steps: copy.steps }));
  vi.doMock('../../flows/order.ts', () => ({ ...order, order: copy.order }));
  vi.doMock('../../flows/caveats.ts', () => ({ ...caveats, caveats: copy.caveats }));
  vi.doMock('../../flows/contacts.ts', () => ({ ...contacts, contacts: copy.contacts }));
  vi.doMock('../../flows/planbook.ts', async (original) => {
    const actual = await original<typeof import('../../flows/planbook.ts')>();
    return { planbook: { ...actual.planbook, ...copy.heading } };
  });
  vi.doMock('../../src/engine/handing-over.ts', () => copy.handingOver);
  const book = await loadBook();
  const replaced: Readonly<Record<string, string>> = copy.words;
  return { ...book, words: (id) => (replaced[id] === undefined ? book.words(id) : [replaced[id]]) };
}

function brokenIn(book: Book): string[] {
  return brokenRules(examine(safetyRules, given, book));
}

afterEach(() => {
  vi.doUnmock('../../flows/steps.ts');
  vi.doUnmock('../../flows/order.ts');
  vi.doUnmock('../../flows/caveats.ts');
  vi.doUnmock('../../flows/contacts.ts');
  vi.doUnmock('../../flows/planbook.ts');
  vi.doUnmock('../../src/engine/handing-over.ts');
});

describe('each safety rule can fail', () => {
  test('without a fault none does', async () => {
    expect(brokenIn(await bookWith(() => {}))).toEqual([]);
  });

  test('there is a fault for every rule', () => {
    expect(Object.keys(faults)).toEqual(safetyRules.map(({ id }) => id));
  });

  const planted = Object.entries(faults).flatMap(([id, theirs]) =>
    Object.entries(theirs).map(([fault, plant]) => [id, fault, plant] as const),
  );
  test.each(planted)('%s fails, and no other, where %s', async (id, _, plant) => {
    expect(brokenIn(await bookWith(plant))).toEqual([id]);
  });
});
