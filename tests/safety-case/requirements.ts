import type { ContactId } from '../../flows/contacts.ts';
import type { StepId } from '../../flows/order.ts';
import type { Answers } from '../../flows/questions.ts';
import type { Requirement } from '../../flows/safety-rule.ts';
import type { Effect } from '../../flows/step.ts';
import type { Plan } from '../../src/engine/plan.ts';
import type { Book } from './book.ts';

export type Case = { readonly answers: Answers; readonly plan: Plan };

/** Whether a plan fails what a safety rule requires of it. */
export function breaks(requirement: Requirement, { answers, plan }: Case, book: Book): boolean {
  const ids = plan.steps.map((step) => step.id);
  const has = (id: StepId, effects: readonly Effect[]) => effects.some((one) => effectsOf(book, id).includes(one));
  /** Where in the plan the steps with an effect stand. */
  const places = (effect: Effect) => ids.flatMap((id, index) => (has(id, [effect]) ? [index] : []));

  if ('stands' in requirement) return !requirement.stands.every((id) => ids.includes(id));
  if ('absent' in requirement) return requirement.absent.some((id) => ids.includes(id));
  if ('first' in requirement) return requirement.first.some((id, index) => ids[index] !== id);
  if ('never' in requirement) return ids.some((id) => has(id, requirement.never));
  if ('some' in requirement) return !ids.some((id) => has(id, requirement.some));
  if ('order' in requirement) return !ascending(requirement.order.map(places));
  if ('after' in requirement) {
    const [first, then] = requirement.after;
    const begin = places(first)[0] ?? Number.POSITIVE_INFINITY;
    return places(then).some((place) => place < begin);
  }
  if ('says' in requirement) {
    const { says, of } = requirement;
    const concerned = (id: StepId) => ('steps' in of ? of.steps.includes(id) : has(id, of.effects));
    return plan.steps.some((step) => concerned(step.id) && !step.caveats.includes(says));
  }
  if ('unsaid' in requirement) return plan.steps.some((step) => step.caveats.includes(requirement.unsaid));
  if ('contacts' in requirement) return !requirement.contacts.every((id) => plan.contacts.includes(id));
  if ('turnsTo' in requirement) {
    return !plan.steps.some((step) => step.contacts.some((id) => book.contacts[id].kind === requirement.turnsTo));
  }
  if ('names' in requirement) return book.steps[requirement.firstIn].contacts?.[0] !== requirement.names;
  if ('restsOn' in requirement) {
    return !requirement.restsOn.every((fact) => book.steps[requirement.step].sources?.includes(fact));
  }
  if ('marked' in requirement) {
    return plan.steps.some((step) => step.marked !== (step.discretion.noticed !== 'no'));
  }
  if ('otherPhone' in requirement) return plan.otherPhone !== requirement.otherPhone;
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
  if ('paperLosesOnly' in requirement) {
    const printed = new Set(plan.steps.filter((step) => step.onPaper).map((step) => step.id));
    const lost = [...handedSteps(answers, book)].filter((id) => !printed.has(id));
    return lost.some((id) => !requirement.paperLosesOnly.includes(id));
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

function effectsOf(book: Book, id: StepId): readonly Effect[] {
  return book.steps[id].effects ?? [];
}

function ascending(groups: readonly (readonly number[])[]): boolean {
  return groups.every((group, index) =>
    groups.slice(index + 1).every((later) => Math.max(...group, -1) < Math.min(...later, Number.POSITIVE_INFINITY)),
  );
}

/** The steps that stand for what is handed over; many cases differ in private answers alone. */
function handedSteps(answers: Answers, book: Book): ReadonlySet<StepId> {
  const handed = book.applicable(book.handedOver(answers));
  const key = JSON.stringify(handed);
  const known = handedBy.get(book) ?? new Map<string, ReadonlySet<StepId>>();
  handedBy.set(book, known);
  const included = known.get(key) ?? book.includedSteps(handed);
  known.set(key, included);
  return included;
}

const handedBy = new WeakMap<Book, Map<string, ReadonlySet<StepId>>>();

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
