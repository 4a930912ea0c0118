import { askWhen } from '../../flows/asking.ts';
import { caveats } from '../../flows/caveats.ts';
import type { Condition } from '../../flows/condition.ts';
import { type ContactId, contactIds, contacts } from '../../flows/contacts.ts';
import { order, phaseIds } from '../../flows/order.ts';
import { steps } from '../../flows/steps.ts';
import { withoutPrivate } from '../engine/handing-over.ts';
import { selectorFor } from '../engine/selector.ts';

/** What holds the questions, and nothing else: the fewer elements `:has()` looks through, the sooner a choice shows. */
const asks = '.asks';

/**
 * The style sheet that makes the page without script show the same questions, steps and sentences as the engine: each
 * is hidden unless its condition, compiled from the same data, holds for what is checked. A browser without `:has()`
 * skips all of it and shows everything, in order.
 */
export function onePageRules(): string {
  const onScreen = [
    ...Object.entries(askWhen).map(([id, condition]) => unless(condition, 'ask', `> [data-asks="${id}"]`)),
    ...planRules((condition) => condition),
    ...Object.entries(caveats).map(([id, condition]) => unless(condition, 'advise', `~ .plan [data-caveat="${id}"]`)),
  ];
  const onPaper = planRules(withoutPrivate);
  return `@supports selector(:has(*)){${onScreen.join('')}@media print{${onPaper.join('')}}}`;
}

/** The rules for steps, for the phases that hold them, and for contacts, of conditions as they are read on screen or paper. */
function planRules(read: (condition: Condition) => Condition): string[] {
  const rule = (condition: Condition | undefined, part: string) =>
    unless(condition && read(condition), 'advise', `~ .plan ${part}`);
  return [
    ...Object.entries(steps).map(([id, { when }]) => rule(when, `[data-step="${id}"]`)),
    ...phaseIds.map((id) => rule(anyOf(order[id].map((step) => steps[step].when)), `[data-phase="${id}"]`)),
    ...contactIds.map((id) => rule(contactStands(id), `.contact[data-contact="${id}"]`)),
  ];
}

function unless(condition: Condition | undefined, reading: 'ask' | 'advise', part: string): string {
  if (condition === undefined) return '';
  return `${asks}:not(${selectorFor(condition, reading)}) ${part}{display:none}`;
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
