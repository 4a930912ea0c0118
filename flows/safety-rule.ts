import type { CaveatId } from './caveats.ts';
import type { Condition } from './condition.ts';
import type { Contact, ContactId } from './contacts.ts';
import type { PhaseId, StepId } from './order.ts';
import type { OptionOf } from './questions.ts';
import type { SourceId } from './sources.ts';
import type { Effect } from './step.ts';

/** One thing that must hold of every plan to which a safety rule applies. */
export type Requirement =
  /** These steps stand. */
  | { readonly stands: readonly StepId[] }
  /** None of these steps stands. */
  | { readonly absent: readonly StepId[] }
  /** The plan begins with these, in this order. */
  | { readonly first: readonly StepId[] }
  /** No step has one of these effects. */
  | { readonly never: readonly Effect[] }
  /** At least one step has one of these effects. */
  | { readonly some: readonly Effect[] }
  /** Of each pair of effects, every step with the earlier one stands before every step with the later one. */
  | { readonly order: readonly Effect[] }
  /** A step with the second effect stands only after one with the first. */
  | { readonly after: readonly [Effect, Effect] }
  /** Each step that has one of these effects, or is one of these, says the sentence. */
  | {
      readonly says: CaveatId;
      readonly of: { readonly effects: readonly Effect[] } | { readonly steps: readonly StepId[] };
    }
  /** No step says the sentence. */
  | { readonly unsaid: CaveatId }
  /** These contacts stand. */
  | { readonly contacts: readonly ContactId[] }
  /** A step turns to a contact of this kind. */
  | { readonly turnsTo: Contact['kind'] }
  /** The step names this contact before any other. */
  | { readonly names: ContactId; readonly firstIn: StepId }
  /** The step rests on these facts. */
  | { readonly restsOn: readonly SourceId[]; readonly step: StepId }
  /** Every step that the other person could notice is marked. */
  | { readonly marked: true }
  /** Whether every call link says "use another phone". */
  | { readonly otherPhone: boolean }
  /** The plan has at least so many steps. */
  | { readonly atLeast: number }
  /** Nothing of a phase goes when this option is given too. */
  | { readonly keeps: PhaseId; readonly adding: { readonly q: 'safety'; readonly option: OptionOf<'safety'> } }
  /** No step asks this of a service. */
  | { readonly asksNo: 'platform' }
  /** These steps never stand on what is handed to others. */
  | { readonly offPaper: readonly StepId[] }
  /** A private answer takes no step from what is handed to others, but for these. */
  | { readonly paperLosesOnly: readonly StepId[] }
  /** Every contact that was compared with a source says when. */
  | { readonly dated: true }
  /** No step says this, in any language. */
  | { readonly unspoken: readonly string[] }
  /** The step's words, in every language, name these figures in this order. */
  | { readonly figures: readonly string[]; readonly of: { readonly effect: Effect } | { readonly step: StepId } };

/** A hazard, when it threatens, and what keeps it away. */
export type SafetyRule = {
  /** Its number in the safety case, and what it is about. */
  readonly id: `${number}-${string}`;
  readonly hazard: string;
  readonly rule: string;
  /** Read as advice is: an answer of `unsure` meets every leaf that is not `sure`. Without it the rule is for everyone. */
  readonly when?: Condition;
  readonly holds: readonly Requirement[];
};
