import fc from 'fast-check';
import { caveats } from '../../flows/caveats.ts';
import type { Condition } from '../../flows/condition.ts';
import { contacts } from '../../flows/contacts.ts';
import { type Answers, type QuestionId, questions } from '../../flows/questions.ts';
import { steps } from '../../flows/steps.ts';
import { casesOf as casesIn } from '../../src/engine/cases.ts';
import { applicable, asking, optionsOf, questionIds } from '../../src/guidance/asking.ts';

/** A whole case: each question unanswered or answered with any of its options, in any combination. */
export const wholeCase: fc.Arbitrary<Answers> = fc.record(
  Object.fromEntries(questionIds.map((question) => [question, anyAnswer(question)])),
  { requiredKeys: [] },
) as fc.Arbitrary<Answers>;

function anyAnswer(question: QuestionId): fc.Arbitrary<unknown> {
  const options = optionsOf(question) as readonly string[];
  if (!questions[question].many) return fc.constantFrom(...options);
  return fc.oneof(
    fc.constantFrom(...options).map((option) => [option]),
    fc.subarray([...options], { minLength: 1, maxLength: 4 }),
  );
}

/** Every case that a condition can tell apart. */
export function casesOf(condition: Condition): Answers[] {
  // Its ids are the guidebook's.
  return casesIn(condition, asking) as Answers[];
}

/** The conditions of every step, question, contact and caveat. */
export const allConditions: readonly Condition[] = [
  ...Object.values(steps).map((step) => step.when),
  ...Object.values(contacts).map((contact) => contact.when),
  ...asking.askWhen.values(),
  ...Object.values(caveats),
].filter((condition) => condition !== undefined) as Condition[];

/**
 * What every rule is checked on: the answers that count of the cases of every condition and of whole random cases, those
 * that count alike once.
 */
export function everyCase(): Answers[] {
  const random = fc.sample(wholeCase, { numRuns: 10_000, seed: 20261121 });
  const counting = [...allConditions.flatMap(casesOf), ...random].map(applicable);
  return [...new Map(counting.map((answers) => [JSON.stringify(answers), answers])).values()];
}
