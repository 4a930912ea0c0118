import type { Condition } from './condition.ts';

type Question = { readonly many: boolean; readonly options: readonly string[] };

/** A part of the interview: when it is for someone, and its questions in order, each with its own condition. */
export type Guide = {
  readonly id: string;
  readonly when?: Condition;
  readonly asks: { readonly [question: string]: { readonly when?: Condition } };
};

/** What is asked. The engine knows questions, guides and options only from here. */
export type Guidebook = {
  readonly questions: { readonly [question: string]: Question };
  /** Options that stand for "nothing of this list": any other option beside them wins. */
  readonly exclusiveOptions: readonly string[];
  /** Questions at which `unsure` is only the word itself. */
  readonly literalWhenUnsure: readonly string[];
  /** Questions whose answers nothing handed to others may show. */
  readonly privateQuestions: readonly string[];
  readonly opening: Guide;
  readonly guides: readonly Guide[];
  readonly closing: Guide;
  /** What the plan offers to ask to fit it better. */
  readonly fitting: Guide;
};

export type QuestionIdOf<Book extends Guidebook> = keyof Book['questions'] & string;

export type OptionOf<One extends Question> = One['options'][number] | 'unsure';

export type AnswersTo<Book extends Guidebook> = {
  readonly [Q in QuestionIdOf<Book>]?: Book['questions'][Q]['many'] extends true
    ? readonly OptionOf<Book['questions'][Q]>[]
    : OptionOf<Book['questions'][Q]>;
};

type Step = {
  readonly when?: Condition;
  readonly contacts?: readonly string[];
  readonly offences?: readonly string[];
  readonly sources?: readonly string[];
  readonly caveats?: readonly string[];
  /** Steps without which it is not printed. */
  readonly goesWith?: readonly string[];
  readonly discretion: { readonly noticed: string };
};

/** What is advised. */
export type Planbook = {
  /** Every phase with its steps: the plan's one order. */
  readonly order: { readonly [phase: string]: readonly string[] };
  readonly steps: { readonly [step: string]: Step };
  /** Sentences added to steps while they hold. */
  readonly caveats: { readonly [caveat: string]: Condition };
  readonly contacts: { readonly [contact: string]: { readonly always?: true; readonly when?: Condition } };
  /** Contacts that nothing turns to while they are out of reach. */
  readonly outOfReach: { readonly when: Condition; readonly contacts: readonly string[] };
  /** The phase of what not to do, which is no first step. */
  readonly bans: string;
  /** While it holds, what the other person could notice is marked. */
  readonly couldNotice: Condition;
  /** While it holds, every call is to be made from another phone. */
  readonly otherPhone: Condition;
  /** While it holds, nothing was done to the person for whom the plan is. */
  readonly merelyReceived: Condition;
  /** The question that says for whom the plan is, and for whom it is until that is said. */
  readonly audience: { readonly question: string; readonly otherwise: string };
};

type Listed<Part> = NonNullable<Part> extends readonly (infer Id)[] ? Id : never;
type StepIn<Book extends Planbook> = Book['steps'][keyof Book['steps']];

/** Which ids and records a plan is made of. */
export type Ids = {
  readonly question: string;
  readonly step: string;
  readonly phase: string;
  readonly caveat: string;
  readonly contact: string;
  readonly offence: string;
  readonly source: string;
  readonly discretion: unknown;
  readonly audience: string;
};

export type IdsOf<Asked extends Guidebook, Advised extends Planbook> = {
  readonly question: QuestionIdOf<Asked>;
  readonly step: keyof Advised['steps'] & string;
  readonly phase: keyof Advised['order'] & string;
  readonly caveat: keyof Advised['caveats'] & string;
  readonly contact: keyof Advised['contacts'] & string;
  readonly offence: Listed<StepIn<Advised>['offences']> & string;
  readonly source: Listed<StepIn<Advised>['sources']> & string;
  readonly discretion: StepIn<Advised>['discretion'];
  readonly audience: Asked['questions'][Advised['audience']['question']]['options'][number];
};
