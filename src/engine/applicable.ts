import { type Answers, type Condition, chosen, type Reader, unsure } from './condition.ts';
import type { Guidebook } from './guidebook.ts';

/**
 * Which questions are asked, and which answers count.
 * @param askWhen every question in the order of the interview, with the condition under which it is asked
 */
export function createCounting(
  { questions, exclusiveOptions }: Guidebook,
  askWhen: ReadonlyMap<string, Condition | undefined>,
  { holds }: Reader,
) {
  /** Equal answers give the same object, also those that count already: all that is derived from one is derived once. */
  const counted = new WeakMap<Answers, Answers>();

  /**
   * The answers that count: walking the questions in order, an answer is kept while its question is asked over the
   * answers kept so far, whether or not earlier questions are answered. No condition looks ahead, so one walk is enough.
   *
   * What stands alone gives way to other options; options come in the question's order; an empty list is no
   * answer. Everything that shows or uses answers takes them from here.
   */
  function applicable(answers: Answers): Answers {
    const known = counted.get(answers);
    if (known !== undefined) return known;
    const kept = keep(answers);
    counted.set(answers, kept).set(kept, kept);
    return kept;
  }

  function keep(answers: Answers): Answers {
    const kept: Record<string, string | readonly string[]> = {};
    for (const question of askWhen.keys()) {
      const options = settled(question, chosen(answers, question));
      const [first] = options;
      if (first !== undefined && isAsked(question, kept)) kept[question] = questions[question]?.many ? options : first;
    }
    return kept;
  }

  /** Whether a question is asked, given the applicable answers to the questions before it. */
  function isAsked(question: string, answers: Answers): boolean {
    const condition = askWhen.get(question);
    return condition === undefined || holds(condition, answers, 'ask');
  }

  /** The questions that are asked, in the catalogue's order, given applicable answers. */
  function askedQuestions(answers: Answers): string[] {
    return [...askWhen.keys()].filter((question) => isAsked(question, answers));
  }

  function settled(question: string, given: readonly string[]): readonly string[] {
    if (given.length < 2) return given;
    const options = [...new Set(given)];
    const others = options.filter((option) => !standsAlone(option));
    const winning = others.length > 0 ? others : options.filter((option) => option !== unsure);
    if (options.length < 2) return options;
    return questions[question]?.options.filter((option) => winning.includes(option)) ?? [];
  }

  /** Stands for nothing of the list, or for not saying: gives way to any other option. */
  function standsAlone(option: string): boolean {
    return option === unsure || exclusiveOptions.includes(option);
  }

  /** The options of a question with `unsure` last, as they are shown. */
  function optionsOf(question: string): readonly string[] {
    return [...(questions[question]?.options ?? []), unsure];
  }

  return { applicable, isAsked, askedQuestions, standsAlone, optionsOf };
}

export type Counting = ReturnType<typeof createCounting>;
