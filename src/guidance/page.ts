import type { Condition } from '../../flows/condition.ts';
import type { QuestionId } from '../../flows/questions.ts';
import type { Step } from '../../flows/step.ts';
import { withoutPrivate } from '../engine/handing-over.ts';
import { whenPrinted } from '../engine/printed.ts';
import { createSelectors } from '../engine/selector.ts';
import { asking } from './asking.ts';

const selectors = createSelectors(asking);

/** Our conditions as selectors, for the pages that are written before any script runs. */
export const { selectorFor, placeSelector } = selectors;

// Every question in a place is one of the guidebook's.
export const questionPlaces = selectors.questionPlaces as { question: QuestionId; place: number }[];

/** The condition as it reads for what is printed. */
export function asPrinted(condition: Condition): Condition {
  return withoutPrivate(condition, asking.book) as Condition;
}

/** When one of these steps is printed; undefined where it always is. */
export function printedWhen(step: Step, steps: Readonly<Record<string, Step>>): Condition | undefined {
  return whenPrinted(step, steps, asking) as Condition | undefined;
}
