import { contactIds } from '../../flows/contacts.ts';
import { everyStep } from '../guidance/planning.ts';
import type { Words } from '../words/use-words.ts';
import type { PlanDocument } from './blocks.ts';
import { phoneCaution, stepCaution } from './caution.ts';
import { peopleFor } from './people.ts';
import { phasesOf } from './phases.ts';
import { waysWriter } from './reach.ts';
import { stepWriter } from './step.ts';

/** Every step and contact with all that may be said of it, for a page that leaves the choice to the style sheet. */
export function everyStepDocument(words: Words): PlanDocument {
  const waysOf = waysWriter(words);
  const write = stepWriter(words, waysOf, stepCaution(words), false);
  return [
    ...phasesOf(everyStep(), write, words),
    peopleFor(contactIds, contactIds, waysOf, phoneCaution(words), words),
  ];
}
