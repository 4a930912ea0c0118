import { describe, expect, test } from 'vitest';
import { createMachine } from 'xstate';
import { guidebook } from '../../flows/guidebook.ts';
import type { Answers } from '../../flows/questions.ts';
import { createAsking } from '../../src/engine/asking.ts';
import type { Guide, Guidebook } from '../../src/engine/guidebook.ts';
import type { Interview } from '../../src/engine/interview.ts';
import { questionsOf } from '../../src/engine/path.ts';
import { asking, corePath, fitQuestionsFor } from '../../src/guidance/asking.ts';
import { pathFaults } from '../support/paths.ts';

type Json = { [key: string]: Json } & { always?: { guard: { params: Json } }; on?: Json; states?: Json };
type Mutation = { readonly what: string; readonly question: string; readonly change: (config: Json) => void };

/** Every way to lose one transition, one guard or one part of a guard of a machine. */
function mutations(machine: Interview): Mutation[] {
  const config = machine.config as unknown as { states: Record<string, Json> };
  return Object.entries(config.states).flatMap(([guide, state]) => {
    const inGuide = Object.keys(state.states ?? {}).filter((question) => question !== 'done');
    const whole = losing(guide, inGuide, state, (root) => root.states?.[guide] as Json);
    const single = inGuide.flatMap((question) =>
      losing(
        question,
        [question],
        state.states?.[question] as Json,
        (root) => root.states?.[guide]?.states?.[question] as Json,
      ),
    );
    return [...whole, ...single];
  });
}

function losing(name: string, questions: readonly string[], state: Json, find: (root: Json) => Json): Mutation[] {
  const mutation = (what: string, change: (state: Json) => void, question = questions.join('|')) => ({
    what: `${name} loses ${what}`,
    question,
    change: (root: Json) => change(find(root)),
  });
  const params = state.always?.guard.params;
  return [
    ...(state.always ? [mutation('its way past', (one) => delete one.always)] : []),
    ...(state.always ? [mutation('its guard', (one) => delete (one.always as { guard?: unknown }).guard)] : []),
    ...(params?.unless && params.askedBefore
      ? [mutation('its condition', (one) => delete one.always?.guard.params.unless)]
      : []),
    ...((params?.askedBefore as unknown as unknown[] | undefined) ?? []).map((_, index) =>
      mutation(`earlier guide ${index}`, (one) => {
        const earlier = one.always?.guard.params.askedBefore as unknown as unknown[] | undefined;
        earlier?.splice(index, 1);
      }),
    ),
    ...(state.on ? [mutation('next', (one) => delete one.on)] : []),
    ...(state.onDone ? [mutation('its end', (one) => delete one.onDone)] : []),
  ];
}

function mutated(machine: Interview, { change }: Mutation): Interview {
  const config = { ...machine.config, states: structuredClone(machine.config.states) };
  change(config as unknown as Json);
  return createMachine(config as never, machine.implementations as never) as unknown as Interview;
}

describe('the questions that are asked', () => {
  test('are those of the table', () => {
    expect(pathFaults({ core: corePath, fitting: fitQuestionsFor })).toEqual([]);
  });

  test.each(
    (['interview', 'fitting'] as const).flatMap((name) =>
      mutations(asking[name]).map((mutation) => [mutation.what, mutation, name] as const),
    ),
  )('are others, and named, when %s', (_, mutation, name) => {
    const machine = mutated(asking[name], mutation);
    const walk = (answers: Answers) => questionsOf(machine, asking.applicable(answers));
    const faults = pathFaults({
      core: corePath,
      fitting: fitQuestionsFor,
      [name === 'interview' ? 'core' : 'fitting']: walk,
    });
    expect(faults.join('\n')).toMatch(new RegExp(`\\b(${mutation.question})\\b`));
  });

  const guides: readonly (readonly [string, Guide])[] = [
    ['opening', guidebook.opening],
    ...guidebook.guides.map((guide, index) => [String(index), guide] as const),
    ['closing', guidebook.closing],
    ['fitting', guidebook.fitting],
  ];

  /** A guide with one thing lost, by what is lost and the question that must be named. */
  function lossesOf(guide: Guide): (readonly [string, string, Guide])[] {
    const entries = Object.entries(guide.asks);
    const { when: _, ...always } = guide;
    return [
      ...(guide.when
        ? [[`${guide.id} loses its condition`, entries.map(([id]) => id).join('|'), always] as const]
        : []),
      ...entries.map(
        ([question]) =>
          [
            `${guide.id} loses ${question}`,
            question,
            { ...guide, asks: Object.fromEntries(entries.filter(([id]) => id !== question)) },
          ] as const,
      ),
      ...entries
        .filter(([, { when }]) => when)
        .map(
          ([question]) =>
            [
              `${question} in ${guide.id} loses its condition`,
              question,
              { ...guide, asks: { ...guide.asks, [question]: {} } },
            ] as const,
        ),
      ...entries.slice(1).map(([question, own], index) => {
        const before = entries[index] as (typeof entries)[number];
        return [
          `${question} changes places with ${before[0]} in ${guide.id}`,
          `${question}|${before[0]}`,
          {
            ...guide,
            asks: Object.fromEntries([
              ...entries.slice(0, index),
              [question, own],
              before,
              ...entries.slice(index + 2),
            ]),
          },
        ] as const;
      }),
    ];
  }

  test.each(
    guides.flatMap(([key, guide]) =>
      lossesOf(guide).map(([what, question, lost]) => [what, question, key, lost] as const),
    ),
  )('are others, and named, when %s', (_, question, key, lost) => {
    const book: Guidebook =
      key in guidebook
        ? { ...guidebook, [key]: lost }
        : { ...guidebook, guides: guidebook.guides.map((guide, index) => (String(index) === key ? lost : guide)) };
    const other = createAsking(book);
    // Its questions are not typed: one of them may be gone.
    const ways = { core: other.corePath, fitting: other.fitQuestionsFor } as unknown as Parameters<
      typeof pathFaults
    >[0];
    const faults = pathFaults(ways);
    expect(faults.join('\n')).toMatch(new RegExp(`\\b(${question})\\b`));
  });
});
