import type { Condition } from '../../flows/condition.ts';
import type { ContactId } from '../../flows/contacts.ts';
import { type StepId, stepIds } from '../../flows/order.ts';
import type { Answers } from '../../flows/questions.ts';
import type { Concerned, Requirement } from '../../flows/safety-rule.ts';
import type { Effect } from '../../flows/step.ts';
import type { Plan, PlannedStep } from '../../src/guidance/planning.ts';
import type { Book } from './book.ts';

export type Case = { readonly answers: Answers; readonly plan: Plan; readonly ids: readonly StepId[] };

/** Whether a plan fails what a safety rule requires of it. */
export function breaks(requirement: Requirement, { answers, plan, ids }: Case, book: Book): boolean {
  const has = (id: StepId, effects: readonly Effect[]) => effects.some((one) => effectsOf(book, id).includes(one));
  /** Where in the plan the steps with an effect stand. */
  const places = (effect: Effect) => ids.flatMap((id, index) => (has(id, [effect]) ? [index] : []));
  const concerned = (of: Concerned) => plan.steps.filter((step) => concerns(of, step, book));

  if ('stands' in requirement) return !requirement.stands.every((id) => ids.includes(id));
  if ('absent' in requirement) return requirement.absent.some((id) => ids.includes(id));
  if ('first' in requirement) return requirement.first.some((id, index) => ids[index] !== id);
  if ('never' in requirement) return ids.some((id) => has(id, requirement.never));
  if ('some' in requirement) return !ids.some((id) => has(id, requirement.some));
  if ('order' in requirement) return !ascending(requirement.order.map(places));
  if ('apart' in requirement) return ids.some((id) => requirement.apart.every((effect) => has(id, [effect])));
  if ('after' in requirement) {
    const [first, then] = requirement.after;
    const begin = places(first)[0] ?? Number.POSITIVE_INFINITY;
    return places(then).some((place) => place < begin);
  }
  if ('before' in requirement) {
    const { before, step } = requirement;
    return ids.includes(before) && !ids.slice(0, ids.indexOf(before)).includes(step);
  }
  if ('says' in requirement) return concerned(requirement.of).some((step) => !step.caveats.includes(requirement.says));
  if ('unsaid' in requirement) {
    const silent = requirement.of === undefined ? plan.steps : concerned(requirement.of);
    return silent.some((step) => step.caveats.includes(requirement.unsaid));
  }
  if ('contacts' in requirement) return !requirement.contacts.every((id) => plan.contacts.includes(id));
  if ('turnsTo' in requirement) {
    return !plan.steps.some((step) => step.contacts.some((id) => book.contacts[id].kind === requirement.turnsTo));
  }
  if ('names' in requirement) return book.steps[requirement.firstIn].contacts?.[0] !== requirement.names;
  if ('notOffered' in requirement) {
    const { notOffered, of } = requirement;
    return (of === undefined ? plan.steps : concerned(of)).some((step) => step.contacts.includes(notOffered));
  }
  if ('restsOn' in requirement) {
    return concerned(requirement.of).some((step) => !requirement.restsOn.every((fact) => step.sources.includes(fact)));
  }
  if ('marked' in requirement) {
    return plan.steps.some((step) => step.marked !== (step.discretion.noticed !== 'no'));
  }
  if ('otherPhone' in requirement) return plan.otherPhone !== requirement.otherPhone;
  if ('neutral' in requirement) return !plan.merelyReceived;
  if ('atLeast' in requirement) return ids.length < requirement.atLeast;
  if ('keeps' in requirement) {
    const { q, option } = requirement.adding;
    const worse = book.includedSteps(book.applicable({ ...answers, [q]: [...(answers[q] ?? []), option] }));
    return plan.steps.some((step) => step.phase === requirement.keeps && !worse.has(step.id));
  }
  if ('asksNo' in requirement) {
    return plan.steps.some((step) => step.id.startsWith('ask') && step.discretion.learns === requirement.asksNo);
  }
  if ('offPaper' in requirement) {
    return plan.steps.some((step) => step.onPaper && requirement.offPaper.includes(step.id));
  }
  if ('printedWith' in requirement) {
    const { printedWith, of } = requirement;
    const missing = plan.steps.some((step) => printedWith.includes(step.id) && !step.onPaper);
    return missing && concerned(of).some((step) => step.onPaper);
  }
  if ('samePaper' in requirement) {
    const printed = plan.steps.filter((step) => step.onPaper);
    const expected = printedWithoutPrivate(answers, book);
    return printed.length !== expected.size || printed.some((step) => !expected.has(step.id));
  }
  if ('dated' in requirement) return plan.contacts.some((id) => !isDated(id, book));
  if ('unspoken' in requirement) {
    return ids.some((id) =>
      book.words(id).some((words) => requirement.unspoken.some((phrase) => words.includes(phrase))),
    );
  }
  const { figures, of } = requirement;
  const spoken = 'step' in of ? [of.step] : ids.filter((id) => has(id, [of.effect]));
  return spoken.some((id) => book.words(id).some((words) => !named(words, figures)));
}

function concerns(of: Concerned, step: PlannedStep, book: Book): boolean {
  if ('steps' in of) return of.steps.includes(step.id);
  if ('effects' in of) return of.effects.some((effect) => effectsOf(book, step.id).includes(effect));
  if ('phases' in of) return of.phases.includes(step.phase);
  if ('naming' in of) return book.steps[step.id].contacts?.includes(of.naming) === true;
  if ('turningTo' in of) return step.contacts.some((id) => of.turningTo.includes(book.contacts[id].kind));
  return step.caveats.includes(of.saying);
}

function effectsOf(book: Book, id: StepId): readonly Effect[] {
  return book.steps[id].effects ?? [];
}

function ascending(groups: readonly (readonly number[])[]): boolean {
  return groups.every((group, index) =>
    groups.slice(index + 1).every((later) => Math.max(...group, -1) < Math.min(...later, Number.POSITIVE_INFINITY)),
  );
}

/** The steps that are printed when nothing private is said; many cases differ in private answers alone. */
function printedWithoutPrivate(answers: Answers, book: Book): ReadonlySet<StepId> {
  const isPrivate = (question: string) => book.privateQuestions.some((one) => one === question);
  const told: Answers = Object.fromEntries(Object.entries(answers).filter(([question]) => !isPrivate(question)));
  const key = JSON.stringify(told);
  const known = printedBy.get(book) ?? new Map<string, ReadonlySet<StepId>>();
  printedBy.set(book, known);
  const printed = known.get(key) ?? stepsOnPaper(book.applicable(told), book);
  known.set(key, printed);
  return printed;
}

const printedBy = new WeakMap<Book, Map<string, ReadonlySet<StepId>>>();

function stepsOnPaper(answers: Answers, book: Book): ReadonlySet<StepId> {
  const printed = (when: Condition | undefined) => when === undefined || book.holds(when, answers, 'advise');
  return new Set(stepIds.filter((id) => printed(book.printedWhen(book.steps[id], book.steps))));
}

/** What was never compared with a source says so by its status instead. */
function isDated(id: ContactId, book: Book): boolean {
  const { status, checkedOn } = book.contacts[id];
  return checkedOn !== null || status === 'S' || status === 'K';
}

function named(words: string, figures: readonly string[]): boolean {
  let from = 0;
  return figures.every((figure) => {
    const at = words.indexOf(figure, from);
    from = at + figure.length;
    return at >= 0;
  });
}
