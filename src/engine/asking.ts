import { type Counting, createCounting } from './applicable.ts';
import { type Condition, chosen, createReader, type Reader, unsure } from './condition.ts';
import type { AnswersTo, Guidebook, OptionOf, QuestionIdOf } from './guidebook.ts';
import { inputName } from './input-name.ts';
import { createInterview, type Interview } from './interview.ts';
import { anyPlace, type Place, placesOf } from './order.ts';
import { createPaths } from './path.ts';
import { type Problem, readAnswers } from './read-answers.ts';

/** What every part of the engine works on, whatever the ids. */
export type Asks = {
  readonly book: Guidebook;
  readonly reader: Reader;
  /** Every question in the order of the interview, with all places where it may be asked. */
  readonly places: ReadonlyMap<string, readonly Place[]>;
  /** Every question in the same order, with the condition under which it is asked; undefined where it always is. */
  readonly askWhen: ReadonlyMap<string, Condition | undefined>;
  readonly counting: Counting;
};

type Typed<Book extends Guidebook, Q extends QuestionIdOf<Book>, Answers> = {
  readonly questionIds: readonly Q[];
  /** The questions that stand at the beginning, for everyone. */
  readonly openingQuestions: readonly Q[];
  /** The machine that ends in the plan, and the one that is offered there. */
  readonly interview: Interview;
  readonly fitting: Interview;
  readonly applicable: (answers: Answers) => Answers;
  readonly isAsked: (question: Q, answers: Answers) => boolean;
  readonly optionsOf: <One extends Q>(question: One) => readonly OptionOf<Book['questions'][One]>[];
  readonly standsAlone: (option: string) => boolean;
  readonly unsure: typeof unsure;
  /** The options given to a question, as a list; empty when it is unanswered. */
  readonly chosen: (answers: Answers, question: Q) => readonly string[];
  readonly inputName: typeof inputName;
  readonly readAnswers: (input: unknown) => { answers: Answers } | { problems: Problem[] };
  readonly askedQuestions: (answers: Answers) => readonly Q[];
  readonly corePath: (answers: Answers) => readonly Q[];
  readonly nextQuestion: (answers: Answers) => Q | null;
  readonly fitQuestionsFor: (answers: Answers) => readonly Q[];
  readonly questionsLeft: (answers: Answers, at: Q) => number;
};

/** Everything that follows from a guidebook before anything is advised. */
export type Asking<Book extends Guidebook> = Asks & Typed<Book, QuestionIdOf<Book>, AnswersTo<Book>>;

export function createAsking<const Book extends Guidebook>(book: Book): Asking<Book> {
  const reader = createReader(book.literalWhenUnsure);
  const places = placesOf(book);
  const askWhen = new Map([...places].map(([question, all]) => [question, anyPlace(all)]));
  const counting = createCounting(book, askWhen, reader);
  const interview = createInterview('interview', [book.opening, ...book.guides, book.closing], places, reader);
  const fitting = createInterview('fitting', [book.fitting], places, reader);
  const typed = {
    questionIds: [...askWhen.keys()],
    openingQuestions: Object.keys(book.opening.asks),
    unsure,
    chosen,
    inputName,
    interview,
    fitting,
    ...counting,
    readAnswers: (input: unknown) => readAnswers(input, counting, book),
    ...createPaths(book, askWhen, counting, { interview, fitting }),
  };
  // Every id inside comes from this book, which the compiler cannot follow through a machine and `Object.keys`.
  return {
    book,
    reader,
    places,
    askWhen,
    counting,
    ...(typed as unknown as Typed<Book, QuestionIdOf<Book>, AnswersTo<Book>>),
  };
}
