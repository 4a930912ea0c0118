import { setup } from 'xstate';
import type { Answers, Condition, Reader } from './condition.ts';
import type { Guide } from './guidebook.ts';
import type { Place } from './order.ts';

/** A guard's data: passed by when `unless` does not hold, or when an earlier guide asks the same (`askedBefore`). */
export type PassBy = { readonly unless?: Condition; readonly askedBefore?: readonly Condition[] };

export type Interviewed = { readonly answers: Answers; readonly planFor?: (answers: Answers) => unknown };

/**
 * Guides as one machine, which ends in the plan: a guide is a state, and in it each of its questions. `next` goes on,
 * whether or not the question is answered; a guard passes by what is not asked. There is no `invoke`, `after` or action:
 * a page without script cannot run them.
 */
export function createInterview(
  id: string,
  guides: readonly Guide[],
  places: ReadonlyMap<string, readonly Place[]>,
  { holds }: Reader,
) {
  const interviewer = setup({
    types: {
      context: {} as Interviewed,
      input: {} as Interviewed,
      events: {} as { type: 'next' },
    },
    guards: {
      passBy: ({ context }, { unless, askedBefore = [] }: PassBy) => {
        const wanted = (condition: Condition) => holds(condition, context.answers, 'ask');
        return (unless !== undefined && !wanted(unless)) || askedBefore.some(wanted);
      },
    },
  });

  const passingBy = (params: PassBy, target: string) =>
    params.unless === undefined && params.askedBefore === undefined
      ? {}
      : { always: { guard: { type: 'passBy', params } as const, target } };

  function stateOf(guide: Guide, following: string) {
    const questions = Object.keys(guide.asks);
    const states = questions.map((question, index) => {
      const target = questions[index + 1] ?? 'done';
      const unless = guide.asks[question]?.when;
      const askedBefore = places.get(question)?.find((place) => place.guide === guide.id)?.askedBefore ?? [];
      const params = { ...(unless && { unless }), ...(askedBefore.length > 0 && { askedBefore }) };
      return [question, { ...passingBy(params, target), on: { next: target } }] as const;
    });
    return interviewer.createStateConfig({
      initial: questions[0] ?? 'done',
      ...passingBy({ ...(guide.when && { unless: guide.when }) }, following),
      states: { ...Object.fromEntries(states), done: { type: 'final' } },
      onDone: following,
    });
  }

  const states = guides.map((guide, index) => [guide.id, stateOf(guide, guides[index + 1]?.id ?? 'plan')] as const);
  return interviewer.createMachine({
    id,
    context: ({ input }) => input,
    initial: guides[0]?.id ?? 'plan',
    states: { ...Object.fromEntries(states), plan: { type: 'final' } },
    output: ({ context }) => context.planFor?.(context.answers),
  });
}

export type Interview = ReturnType<typeof createInterview>;
