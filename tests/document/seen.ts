import fc from 'fast-check';
import type { Answers } from '../../flows/questions.ts';
import type { Block, PlanDocument } from '../../src/document/blocks.ts';
import type { On } from '../../src/document/on.ts';
import { planDocument } from '../../src/document/plan-document.ts';
import { composePlan, paperOf } from '../../src/guidance/planning.ts';
import { allWords } from '../../src/words/all-words.ts';
import type { Language } from '../../src/words/languages.ts';
import { createSpeaker } from '../../src/words/speaker.ts';
import { wordsFor } from '../../src/words/use-words.ts';
import { wholeCase } from '../support/answer-sets.ts';
import { furtherSituations, situations } from '../support/situations.ts';

const speakers = {
  ko: createSpeaker('ko', allWords.ko),
  en: createSpeaker('en', allWords.en),
};

/** A plan with its document. */
export function written(answers: Answers, language: Language = 'en') {
  const plan = composePlan(answers);
  const paper = paperOf(plan, answers);
  return { plan, paper, document: planDocument(plan, paper, wordsFor(speakers[language], plan.audience)) };
}

/** The situations that have a name. */
export const named: readonly Answers[] = [{}, ...Object.values(situations), ...Object.values(furtherSituations)];

/** Their plans and those of whole random cases, each written once. */
export const plans = [...named, ...fc.sample(wholeCase, { numRuns: 120, seed: 20261128 })].map((answers) =>
  written(answers),
);

/** What is left of a document, or of a part of it, for the screen or for print. */
export function seenOn<Part>(place: Exclude<On, 'both'>, part: Part): Part {
  if (Array.isArray(part)) return part.filter((one) => stands(one, place)).map((one) => seenOn(place, one)) as Part;
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(
    Object.entries(part).map(([name, value]) => [name, stands(value, place) ? seenOn(place, value) : null]),
  ) as Part;
}

function stands(part: unknown, place: On): boolean {
  const on = (part as { on?: On } | null)?.on ?? 'both';
  return on === 'both' || on === place;
}

/** Every text in it, without ids. */
export function textsOf(part: unknown): string[] {
  if (typeof part === 'string') return [part];
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part)
    .filter(([name]) => !notWords.has(name))
    .flatMap(([, value]) => textsOf(value));
}

const notWords = new Set(['id', 'kind', 'on', 'href', 'question', 'options', 'checked', 'checkedOn', 'status', 'url']);

export const stepsOf = (document: PlanDocument) =>
  document.flatMap((block: Block) => (block.kind === 'phase' ? block.steps : []));
