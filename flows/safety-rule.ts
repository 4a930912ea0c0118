import type { CaveatId } from './caveats.ts';
import type { Condition } from './condition.ts';
import type { Contact, ContactId } from './contacts.ts';
import type { PhaseId, StepId } from './order.ts';
import type { OptionOf } from './questions.ts';
import type { SourceId } from './sources.ts';
import type { Effect } from './step.ts';

/** The steps of a plan of which a requirement speaks. */
export type Concerned =
  | { readonly steps: readonly StepId[] }
  | { readonly effects: readonly Effect[] }
  | { readonly phases: readonly PhaseId[] }
  /** Those that turn to a contact of one of these kinds. */
  | { readonly turningTo: readonly Contact['kind'][] }
  /** Those that name the contact, also where it is out of reach. */
  | { readonly naming: ContactId }
  /** Those that say the sentence. */
  | { readonly saying: CaveatId };

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
  /** No step has both effects. */
  | { readonly apart: readonly [Effect, Effect] }
  /** A step with the second effect stands only after one with the first. */
  | { readonly after: readonly [Effect, Effect] }
  /** The step stands before the other, where that one stands. */
  | { readonly before: StepId; readonly step: StepId }
  /** Each of these steps says the sentence. */
  | { readonly says: CaveatId; readonly of: Concerned }
  /** None of these steps says the sentence; without any named, no step at all. */
  | { readonly unsaid: CaveatId; readonly of?: Concerned }
  /** These contacts stand. */
  | { readonly contacts: readonly ContactId[] }
  /** A step turns to a contact of this kind. */
  | { readonly turnsTo: Contact['kind'] }
  /** The step names this contact before any other. */
  | { readonly names: ContactId; readonly firstIn: StepId }
  /** None of these steps offers this contact; without any named, no step at all. */
  | { readonly notOffered: ContactId; readonly of?: Concerned }
  /** Each of these steps rests on these facts. */
  | { readonly restsOn: readonly SourceId[]; readonly of: Concerned }
  /** Every step that the other person could notice is marked. */
  | { readonly marked: true }
  /** Whether every call link says "use another phone". */
  | { readonly otherPhone: boolean }
  /** The sentence at the top is the one that speaks of nobody's fault. */
  | { readonly neutral: true }
  /** The plan has at least so many steps. */
  | { readonly atLeast: number }
  /** Nothing of a phase goes when this option is given too. */
  | { readonly keeps: PhaseId; readonly adding: { readonly q: 'safety'; readonly option: OptionOf<'safety'> } }
  /** No step asks this of a service. */
  | { readonly asksNo: 'platform' }
  /** These steps never stand on what is handed to others. */
  | { readonly offPaper: readonly StepId[] }
  /** On what is handed to others, these steps stand only where none of those of the plan is missing. */
  | { readonly printedWith: readonly StepId[]; readonly of: Concerned }
  /** On what is handed to others stand the same steps as without the private answers. */
  | { readonly samePaper: true }
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
