import { doNot } from './plan/phases/do-not.ts';
import { keepEvidence } from './plan/phases/keep-evidence.ts';
import { protect } from './plan/phases/protect.ts';
import { report } from './plan/phases/report.ts';
import { rightNow } from './plan/phases/right-now.ts';
import { rights } from './plan/phases/rights.ts';
import { support } from './plan/phases/support.ts';
import { takeDown } from './plan/phases/take-down.ts';

/** The plan's phases in the order in which they are read, each with its steps as its file lists them. */
export const phases = { rightNow, doNot, keepEvidence, report, takeDown, protect, support, rights };

type Phases = typeof phases;
export type PhaseId = keyof Phases;
export type StepId = { [Phase in PhaseId]: keyof Phases[Phase] }[PhaseId];

export const phaseIds = Object.keys(phases) as PhaseId[];

/**
 * The plan's one fixed order: every phase with its steps. Answers only include or exclude; they never move a step.
 */
export const order = idsOf(phases);

export const stepIds: readonly StepId[] = phaseIds.flatMap((phase) => [...order[phase]]);

function idsOf<Of extends Readonly<Record<string, object>>>(records: Of) {
  const ids = Object.entries(records).map(([key, record]) => [key, Object.keys(record)]);
  return Object.fromEntries(ids) as { readonly [Key in keyof Of]: readonly (keyof Of[Key])[] };
}
