import { askWhen } from '../../flows/asking.ts';
import { chosen, holds } from '../../flows/condition.ts';
import {
  type Answers,
  exclusiveOptions,
  type QuestionId,
  questionIds,
  questions,
  unsure,
} from '../../flows/questions.ts';

/**
 * The answers that count: walking the questions in order, an answer is kept while its question is asked over the
 * answers kept so far, whether or not earlier questions are answered. No `askWhen` looks ahead, so one walk is enough.
 *
 * `none`, `nothing` and `unsure` give way to other options; options come in the question's order; an empty list is no
 * answer. Everything that shows or uses answers takes them from here.
 */
export function applicable(answers: Answers): Answers {
  const known = counted.get(answers);
  if (known !== undefined) return known;
  const kept = keep(answers);
  counted.set(answers, kept).set(kept, kept);
  return kept;
}

/** Equal answers give the same object, also those that count already: all that is derived from one is derived once. */
const counted = new WeakMap<Answers, Answers>();

function keep(answers: Answers): Answers {
  const kept: Record<string, unknown> = {};
  for (const question of questionIds) {
    const options = settled(question, chosen(answers, question));
    if (options.length > 0 && isAsked(question, kept)) {
      kept[question] = questions[question].many ? options : options[0];
    }
  }
  return kept;
}

/** Whether a question is asked, given the applicable answers to the questions before it. */
export function isAsked(question: QuestionId, answers: Answers): boolean {
  const condition = askWhen[question];
  return condition === undefined || holds(condition, answers, 'ask');
}

/** The questions that are asked, in the catalogue's order, given applicable answers. */
export function askedQuestions(answers: Answers): QuestionId[] {
  return questionIds.filter((question) => isAsked(question, answers));
}

function settled(question: QuestionId, given: readonly string[]): string[] {
  const options = [...new Set(given)];
  if (options.length < 2) return options;
  const others = options.filter((option) => !exclusiveOptions.includes(option));
  const winning = others.length > 0 ? others : options.filter((option) => option !== unsure);
  return questions[question].options.filter((option) => winning.includes(option));
}
