import type { Asks } from './asking.ts';
import { becauseOf } from './because.ts';
import { type Answers, type Condition, chosen, unsure } from './condition.ts';
import type { Ids, Planbook } from './guidebook.ts';
import { withoutPrivate } from './handing-over.ts';
import { whenPrinted } from './printed.ts';
import { remembered } from './remembered.ts';

export type PlannedStep<Of extends Ids = Ids> = {
  readonly id: Of['step'];
  readonly phase: Of['phase'];
  readonly because: readonly { readonly question: Of['question']; readonly options: readonly string[] }[];
  /** Stands in every plan, whatever the answers. */
  readonly always: boolean;
  readonly caveats: readonly Of['caveat'][];
  /** Those of them that paper shows: not the ones that a private answer brought. */
  readonly caveatsOnPaper: readonly Of['caveat'][];
  readonly contacts: readonly Of['contact'][];
  readonly offences: readonly Of['offence'][];
  readonly sources: readonly Of['source'][];
  readonly discretion: Of['discretion'];
  /** The other person could notice it, and may be watching. */
  readonly marked: boolean;
  /** Stands on what is handed to others; false for a step that a private answer put here, or could take away, or what it goes with. */
  readonly onPaper: boolean;
};

export type Plan<Of extends Ids = Ids> = {
  readonly audience: Of['audience'];
  readonly steps: readonly PlannedStep<Of>[];
  /** The first three steps that are no ban. */
  readonly today: readonly Of['step'][];
  readonly contacts: readonly Of['contact'][];
  /** Every call link carries "use another phone". */
  readonly otherPhone: boolean;
  /** Nothing was done to the person: words about whose fault it was would accuse them. */
  readonly merelyReceived: boolean;
};

/** What paper shows of a plan's beginning and of its contacts: the same whatever the private answers are. */
export type Paper<Of extends Ids = Ids> = Pick<Plan<Of>, 'today' | 'contacts'>;

/** The one pure function that gives the plan for any answers, also for none or half of them, and its parts. */
export function createPlans({ order, steps, caveats, contacts, ...plans }: Planbook, asks: Asks) {
  const { book, reader } = asks;
  const { applicable } = asks.counting;
  const printed = new Map(Object.entries(steps).map(([id, step]) => [id, whenPrinted(step, steps, asks)]));
  const inOrder = Object.entries(order).flatMap(([phase, ids]) => ids.map((id) => ({ id, phase })));

  /** Nothing but the answers decides it. */
  function composePlan(given: Answers): Plan {
    const answers = applicable(given);
    const couldNotice = stands(plans.couldNotice, answers);
    const included = includedSteps(answers);
    const planned = inOrder
      .filter(({ id }) => included.has(id))
      .map(({ id, phase }) => plannedStep(id, phase, answers, couldNotice));
    return {
      audience: audienceOf(answers),
      steps: planned,
      today: firstThree(planned),
      contacts: contactsFor(planned, (when) => stands(when, answers)),
      otherPhone: needsOtherPhone(answers),
      merelyReceived: stands(plans.merelyReceived, answers),
    };
  }

  /** Whether every call link carries "use another phone"; also known without the plan. */
  function needsOtherPhone(given: Answers): boolean {
    return stands(plans.otherPhone, applicable(given));
  }

  /**
   * Apart from the plan, which is composed anew after every answer: a slow phone works this out once, for the plan that
   * is shown.
   * @param given the answers for which the plan was composed
   */
  function paperOf({ steps: planned }: Plan, given: Answers): Paper {
    const answers = applicable(given);
    const onPaper = planned.filter((step) => step.onPaper);
    return { today: firstThree(onPaper), contacts: contactsFor(onPaper, (when) => standsOnPaper(when, answers)) };
  }

  /** Every step with all that may be said of it, for a page that leaves the choice to the style sheet. */
  function everyStep(): PlannedStep[] {
    return inOrder.map(({ id, phase }) => ({
      ...recordOf(id, phase),
      because: [],
      caveats: steps[id]?.caveats ?? [],
      caveatsOnPaper: steps[id]?.caveats ?? [],
      marked: steps[id]?.discretion.noticed !== 'no',
      onPaper: true,
    }));
  }

  /** The ids of the steps that stand for applicable answers, in the plan's order. */
  function includedSteps(answers: Answers): ReadonlySet<string> {
    return new Set(inOrder.map(({ id }) => id).filter((id) => stands(steps[id]?.when, answers)));
  }

  function stands(when: Condition | undefined, answers: Answers): boolean {
    return when === undefined || reader.holds(when, answers, 'advise');
  }

  /** Whether what has this condition is printed: never because of a private answer, and never missing because of one. */
  function standsOnPaper(when: Condition | undefined, answers: Answers): boolean {
    return when === undefined || stands(withoutPrivate(when, book), answers);
  }

  function recordOf(id: string, phase: string) {
    const { when, contacts: turnsTo = [], offences = [], sources = [], discretion } = steps[id] ?? {};
    return { id, phase, always: when === undefined, contacts: turnsTo, offences, sources, discretion };
  }

  function plannedStep(id: string, phase: string, answers: Answers, couldNotice: boolean): PlannedStep {
    const said = (steps[id]?.caveats ?? []).filter((caveat) => stands(caveats[caveat], answers));
    return {
      ...recordOf(id, phase),
      contacts: withinReach(steps[id]?.contacts ?? [], answers),
      because: becauseOf(steps[id]?.when, answers, reader),
      caveats: said,
      caveatsOnPaper: said.filter((caveat) => standsOnPaper(caveats[caveat], answers)),
      marked: couldNotice && steps[id]?.discretion.noticed !== 'no',
      onPaper: stands(printed.get(id), answers),
    };
  }

  function withinReach(turnsTo: readonly string[], answers: Answers): readonly string[] {
    const { when, contacts: gone } = plans.outOfReach;
    return stands(when, answers) ? turnsTo.filter((id) => !gone.includes(id)) : turnsTo;
  }

  function audienceOf(answers: Answers): string {
    const [said] = chosen(answers, plans.audience.question);
    return said === undefined || said === unsure ? plans.audience.otherwise : said;
  }

  function firstThree(planned: readonly PlannedStep[]): string[] {
    const toDo = planned.filter((step) => step.phase !== plans.bans);
    return toDo.slice(0, 3).map((step) => step.id);
  }

  function contactsFor(planned: readonly PlannedStep[], met: (when: Condition) => boolean): string[] {
    const turnedTo = new Set(planned.flatMap((step) => step.contacts));
    return Object.entries(contacts)
      .filter(([id, { always, when }]) => turnedTo.has(id) || always || (when !== undefined && met(when)))
      .map(([id]) => id);
  }

  return { composePlan: remembered(composePlan), needsOtherPhone, paperOf, everyStep, includedSteps };
}
