import { phaseIds } from '../../flows/order.ts';
import type { PlannedStep } from '../guidance/planning.ts';
import type { Words } from '../words/use-words.ts';
import type { Phase } from './blocks.ts';
import { onPrintIf } from './on.ts';
import type { StepEntry } from './step.ts';

/** The phases that have a step. What not to do stands together in one of them. */
export function phasesOf(
  steps: readonly PlannedStep[],
  write: (step: PlannedStep) => StepEntry,
  words: Words,
): Phase[] {
  return phaseIds.flatMap((id) => {
    const written = steps.filter((step) => step.phase === id).map(write);
    if (written.length === 0) return [];
    const on = onPrintIf(written.some((step) => step.on !== 'screen'));
    return [{ kind: 'phase', on, id, title: words.phase(id), note: words.phaseNote(id), steps: written }];
  });
}
