import { type CaveatId, caveats } from '../../flows/caveats.ts';
import { type Condition, holds } from '../../flows/condition.ts';
import { type ContactId, contacts } from '../../flows/contacts.ts';
import type { Discretion } from '../../flows/discretion.ts';
import type { OffenceId } from '../../flows/offences.ts';
import { order, type PhaseId, phaseIds, type StepId } from '../../flows/order.ts';
import type { Answers, Audience } from '../../flows/questions.ts';
import type { SourceId } from '../../flows/sources.ts';
import type { Step } from '../../flows/step.ts';
import { steps } from '../../flows/steps.ts';
import { applicable } from './applicable.ts';
import { type Because, becauseOf } from './because.ts';
import { standsOnPaper } from './paper.ts';

export type PlannedStep = {
  readonly id: StepId;
  readonly phase: PhaseId;
  readonly because: readonly Because[];
  /** Stands in every plan, whatever the answers. */
  readonly always: boolean;
  readonly caveats: readonly CaveatId[];
  readonly contacts: readonly ContactId[];
  readonly offences: readonly OffenceId[];
  readonly sources: readonly SourceId[];
  readonly discretion: Discretion;
  /** The other person could notice it, and may be watching. */
  readonly marked: boolean;
  /** Stands on what is handed to others; false for a step that a private answer put here, or could take away. */
  readonly onPaper: boolean;
};

export type Plan = {
  readonly audience: Audience;
  readonly steps: readonly PlannedStep[];
  /** The first three steps outside `doNot`. */
  readonly today: readonly StepId[];
  readonly contacts: readonly ContactId[];
  /** Every call link carries "use another phone". */
  readonly otherPhone: boolean;
};

/** What paper shows of a plan's beginning and of its contacts: the same whatever the private answers are. */
export type Paper = Pick<Plan, 'today' | 'contacts'>;

/** The plan for any answers, also none. Nothing but the answers decides it. */
export function composePlan(given: Answers): Plan {
  const answers = applicable(given);
  const couldNotice = holds(caveats.couldNotice, answers, 'advise');
  const included = includedSteps(answers);
  const planned = phaseIds.flatMap((phase) =>
    order[phase].filter((id) => included.has(id)).map((id) => plannedStep(id, phase, answers, couldNotice)),
  );
  return {
    audience: audienceOf(answers),
    steps: planned,
    today: firstThree(planned),
    contacts: contactsFor(planned, (when) => stands(when, answers)),
    otherPhone: holds(caveats.otherPhone, answers, 'advise'),
  };
}

/**
 * Apart from the plan, which is composed anew after every answer: a slow phone works this out once, for the plan that
 * is shown.
 * @param given the answers for which the plan was composed
 */
export function paperOf({ steps: planned }: Plan, given: Answers): Paper {
  const answers = applicable(given);
  const printed = planned.filter((step) => step.onPaper);
  return { today: firstThree(printed), contacts: contactsFor(printed, (when) => standsOnPaper(when, answers)) };
}

/** Every step with all that may be said of it, for a page that leaves the choice to the style sheet. */
export function everyStep(): PlannedStep[] {
  return phaseIds.flatMap((phase) =>
    order[phase].map((id) => ({
      ...recordOf(id, phase),
      because: [],
      caveats: steps[id].caveats ?? [],
      marked: steps[id].discretion.noticed !== 'no',
      onPaper: true,
    })),
  );
}

function recordOf(id: StepId, phase: PhaseId) {
  const { when, contacts: turnsTo = [], offences = [], sources = [], discretion }: Step = steps[id];
  return { id, phase, always: when === undefined, contacts: turnsTo, offences, sources, discretion };
}

/** The ids of the steps that stand for applicable answers, in the plan's order. */
export function includedSteps(answers: Answers): ReadonlySet<StepId> {
  return new Set(phaseIds.flatMap((phase) => order[phase].filter((id) => stands(steps[id].when, answers))));
}

function audienceOf(answers: Answers): Audience {
  const forWhom = answers.forWhom;
  return forWhom === 'friend' || forWhom === 'caller' ? forWhom : 'myself';
}

function stands(when: Condition | undefined, answers: Answers): boolean {
  return when === undefined || holds(when, answers, 'advise');
}

function plannedStep(id: StepId, phase: PhaseId, answers: Answers, couldNotice: boolean): PlannedStep {
  const step: Step = steps[id];
  const because = becauseOf(step.when, answers);
  return {
    ...recordOf(id, phase),
    because,
    caveats: (step.caveats ?? []).filter((caveat) => holds(caveats[caveat], answers, 'advise')),
    marked: couldNotice && step.discretion.noticed !== 'no',
    onPaper: standsOnPaper(step.when, answers),
  };
}

function firstThree(planned: readonly PlannedStep[]): StepId[] {
  const toDo = planned.filter((step) => step.phase !== 'doNot');
  return toDo.slice(0, 3).map((step) => step.id);
}

function contactsFor(planned: readonly PlannedStep[], met: (when: Condition) => boolean): ContactId[] {
  const named = new Set(planned.flatMap((step) => step.contacts));
  return (Object.keys(contacts) as ContactId[]).filter((id) => {
    const contact = contacts[id];
    return named.has(id) || contact.always === true || (contact.when !== undefined && met(contact.when));
  });
}
