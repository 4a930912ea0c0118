import { describe, expect, test } from 'vitest';
import { blocksOf } from '../../src/document/blocks.ts';
import { named, plans, stepsOf, textsOf, written } from './seen.ts';

const headOf = (...args: Parameters<typeof written>) => blocksOf(written(...args).document, 'head')[0];

describe('the document of a plan', () => {
  test('begins with its head and today, then says what follows, and ends with the people', () => {
    for (const { document } of plans) {
      const kinds = document.map(({ kind }) => kind);
      expect([...kinds.slice(0, 3), kinds.at(-1)]).toEqual(['head', 'today', 'contents', 'people']);
      expect(new Set(kinds.slice(3, -1))).toEqual(new Set(['phase']));
    }
  });

  test('has the steps of the plan in their order, each with its caveats, contacts, offences and sources', () => {
    for (const { plan, document } of plans) {
      const said = stepsOf(document).map(({ id, caveats, contacts, mark, more }) => ({
        id,
        caveats: caveats.map((caveat) => caveat.id),
        contacts: contacts.map((contact) => contact.id),
        offences: more.offences?.items.map((offence) => offence.id) ?? [],
        sources: more.background.sources?.items.map((source) => source.id) ?? [],
        marked: mark !== null,
      }));
      expect(said).toEqual(
        plan.steps.map(({ id, caveats, contacts, offences, sources, marked }) => {
          return { id, caveats, contacts, offences, sources, marked };
        }),
      );
    }
  });

  test('has beside every number the caution about calls from this phone, where the plan has it', () => {
    let cautious = 0;
    for (const { plan, document } of plans)
      for (const { contacts, caution } of stepsOf(document)) {
        const calls = contacts.some(({ ways }) => ways.some(({ kind }) => kind === 'call'));
        expect(caution !== null).toBe(plan.otherPhone && calls);
        cautious += caution === null ? 0 : 1;
      }
    expect(cautious).toBeGreaterThan(100);
  });

  test('counts in its contents the steps that follow in each phase', () => {
    for (const { document } of plans) {
      const [contents] = blocksOf(document, 'contents');
      expect(contents?.phases.map(({ id, count }) => ({ id, count }))).toEqual(
        blocksOf(document, 'phase').map(({ id, steps }) => ({ id, count: steps.length })),
      );
    }
  });

  test('gives the screen the first steps of the plan and print the first that it may show', () => {
    let differing = 0;
    for (const { plan, paper, document } of plans) {
      differing += String(paper.today) === String(plan.today) ? 0 : 1;
      const lists = blocksOf(document, 'today').flatMap(({ lists }) => lists);
      expect(lists.map(({ on, steps }) => [on, steps.map(({ id }) => id)])).toEqual([
        ['screen', plan.today],
        ['print', paper.today],
      ]);
    }
    expect(differing).toBeGreaterThan(5);
  });

  test('names the answers that put a step there, and says of the others that they stand in every plan', () => {
    for (const { plan, document } of plans) {
      const because = stepsOf(document).map(({ more }) => more.background.because);
      const reasons = because.map((one) => (one && 'reasons' in one ? one.reasons : []));
      expect(reasons.map((all) => all.map(({ question, options }) => ({ question, options })))).toEqual(
        plan.steps.map((step) => step.because),
      );
      expect(because.map((one) => one !== null && 'everyone' in one)).toEqual(plan.steps.map((step) => step.always));
    }
  });

  test.each(['ko', 'en'] as const)('has every word it says in %s', (language) => {
    for (const answers of named)
      for (const text of textsOf(written(answers, language).document)) {
        expect(text).toMatch(/\S/);
        // A key where a text is missing, or a value that was not filled in.
        expect(text).not.toMatch(/^\w+:\w+\.\w+|^(plan|contact|mark|question|start)\.\w+$|\{\{/);
      }
  });

  test('speaks to whom the plan is for', () => {
    const [own, friends] = (['myself', 'friend'] as const).map((forWhom) => headOf({ forWhom }));
    expect(own?.title).not.toBe(friends?.title);
  });

  test('tells nobody who only received something whose fault it was', () => {
    const [received, shared] = (['received', 'shared'] as const).map((happened) => headOf({ happened: [happened] }));
    expect(received?.kindness.text).not.toBe(shared?.kindness.text);
  });
});
