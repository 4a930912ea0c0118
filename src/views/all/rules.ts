import { caveats } from '../../../flows/caveats.ts';
import type { Condition } from '../../../flows/condition.ts';
import { type ContactId, contactIds, contacts } from '../../../flows/contacts.ts';
import { order, phaseIds } from '../../../flows/order.ts';
import { steps } from '../../../flows/steps.ts';
import { asking } from '../../guidance/asking.ts';
import { asPrinted, placeSelector, selectorFor } from '../../guidance/page.ts';

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
    ...planRules((condition) => condition),
    ...Object.entries(caveats).map(([id, condition]) => unless(condition, `~ .plan [data-caveat="${id}"]`)),
  ];
  const onPaper = planRules(asPrinted);
  return `@supports not selector(:has(*)){[data-again]{display:none}}@supports selector(:has(*)){${onScreen.join('')}@media print{${onPaper.join('')}}}`;
}

/** The rules for steps, for the phases that hold them, and for contacts, of conditions as they are read on screen or paper. */
function planRules(read: (condition: Condition) => Condition): string[] {
  const rule = (condition: Condition | undefined, part: string) =>
    unless(condition && read(condition), `~ .plan ${part}`);
  return [
    ...Object.entries(steps).map(([id, { when }]) => rule(when, `[data-step="${id}"]`)),
    ...phaseIds.map((id) => rule(anyOf(order[id].map((step) => steps[step].when)), `[data-phase="${id}"]`)),
    ...contactIds.map((id) => rule(contactStands(id), `.contact[data-contact="${id}"]`)),
  ];
}

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
function contactStands(id: ContactId): Condition | undefined {
  const { when, always } = contacts[id];
  const naming = Object.values(steps).filter((step) => step.contacts?.includes(id));
  if (always) return undefined;
  return anyOf([...naming.map((step) => step.when), ...(when === undefined ? [] : [when])]);
}

/** One of them holds; a part without a condition always does. */
function anyOf(conditions: readonly (Condition | undefined)[]): Condition | undefined {
  const given = conditions.filter((condition) => condition !== undefined);
  return given.length < conditions.length ? undefined : { any: given };
}
