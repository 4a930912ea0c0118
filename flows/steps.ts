import { withWhatComesFirst, withWhatFollows } from './follows.ts';
import { phaseIds, phases, type StepId } from './order.ts';
import type { Step } from './step.ts';

/** Every step of the plan, with what follows from it. The cast: the ids of all phases. */
export const steps = Object.fromEntries(
  withWhatComesFirst(
    phaseIds.flatMap((phase) => Object.entries<Step>(phases[phase])).map(([id, step]) => [id, withWhatFollows(step)]),
  ),
) as { readonly [Id in StepId]: Step };
