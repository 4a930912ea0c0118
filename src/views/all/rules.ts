import { caveats } from '../../../flows/caveats.ts';
import type { Condition } from '../../../flows/condition.ts';
import { type ContactId, contactIds, contacts } from '../../../flows/contacts.ts';
import { order, phaseIds, type StepId, stepIds } from '../../../flows/order.ts';
import { outOfReach } from '../../../flows/out-of-reach.ts';
import type { Step } from '../../../flows/step.ts';
import { steps } from '../../../flows/steps.ts';
import { asking } from '../../guidance/asking.ts';
import { asPrinted, placeSelector, printedWhen, selectorFor } from '../../guidance/page.ts';

/** What holds the questions, and nothing else: the fewer elements `:has()` looks through, the sooner a choice shows. */
const asks = '.asks';

/**
 * The style sheet that makes the page without script show the same questions, steps and sentences as the engine: each
 * is hidden unless its condition, compiled from the same data, holds for what is checked. A browser without `:has()`
 * skips all of it and shows everything, in order, and each question once.
 */
export function onePageRules(): string {
  const onScreen = [
    ...[...asking.places].flatMap(([id, places]) =>
      places.map((place, index) => hiddenUnless(placeSelector(place), `> [data-asks="${id}"]${standing(index)}`)),
    ),
    ...planRules(
      (id) => stepOf(id).when,
      (condition) => condition,
    ),
    ...outOfReach.contacts.map((id) => unless({ not: outOfReach.when }, `~ .plan .step-reach > [data-reach="${id}"]`)),
    ...Object.entries(caveats).map(([id, condition]) => unless(condition, `~ .plan [data-caveat="${id}"]`)),
  ];
  const onPaper = [
    ...planRules((id) => printedWhen(stepOf(id), steps), asPrinted),
    ...Object.entries(caveats).map(([id, condition]) => unless(asPrinted(condition), `~ .plan [data-caveat="${id}"]`)),
  ];
  return `@supports not selector(:has(*)){[data-again]{display:none}}@supports selector(:has(*)){${onScreen.join('')}@media print{${onPaper.join('')}}}`;
}

/** The rules for steps, for the phases that hold them, and for contacts, of conditions as they are read on screen or paper. */
function planRules(
  standing: (id: StepId) => Condition | undefined,
  read: (condition: Condition) => Condition,
): string[] {
  const rule = (condition: Condition | undefined, part: string) => unless(condition, `~ .plan ${part}`);
  return [
    ...stepIds.map((id) => rule(standing(id), `[data-step="${id}"]`)),
    ...phaseIds.map((id) => rule(anyOf(order[id].map(standing)), `[data-phase="${id}"]`)),
    ...contactIds.map((id) => rule(contactStands(id, standing, read), `.contact[data-contact="${id}"]`)),
  ];
}

const stepOf = (id: StepId): Step => steps[id];

function unless(condition: Condition | undefined, part: string): string {
  return condition === undefined ? '' : hiddenUnless(selectorFor(condition, 'advise'), part);
}

function hiddenUnless(selector: string, part: string): string {
  return selector === '' ? '' : `${asks}:not(${selector}) ${part}{display:none}`;
}

/** A question that several guides ask stands in the place of each. */
function standing(index: number): string {
  return index === 0 ? ':not([data-again])' : `[data-again="${index + 1}"]`;
}

/** A contact stands with any step that names it, by its own condition, or always. */
function contactStands(
  id: ContactId,
  standing: (id: StepId) => Condition | undefined,
  read: (condition: Condition) => Condition,
): Condition | undefined {
  const { when, always } = contacts[id];
  if (always) return undefined;
  const naming = stepIds.filter((step) => stepOf(step).contacts?.includes(id));
  return anyOf([...naming.map(standing), ...(when === undefined ? [] : [read(when)])]);
}

/** One of them holds; a part without a condition always does. */
function anyOf(conditions: readonly (Condition | undefined)[]): Condition | undefined {
  const given = conditions.filter((condition) => condition !== undefined);
  return given.length < conditions.length ? undefined : { any: given };
}
