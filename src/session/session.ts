import { assign, setup } from 'xstate';
import type { Answers, QuestionId } from '../../flows/questions.ts';
import { applicable, corePath, fitQuestionsFor, nextQuestion, questionsLeft } from '../guidance/asking.ts';

export type SessionContext = {
  /** Everything chosen on this page, in memory only. What counts is `applicable(answers)`. */
  readonly answers: Answers;
  /** The question that is shown, or was last shown before the plan. */
  readonly at: QuestionId;
  /**
   * Where "change" was pressed while an earlier answer is being changed: at this question,
   * or in the plan that was opened from it. Going on asks what the change has opened before
   * that place, and then leads there; going back leads there at once.
   */
  readonly changedFrom: { readonly question: QuestionId; readonly plan: boolean } | null;
  /** "Next" was pressed with nothing chosen. */
  readonly refused: boolean;
};

export type SessionEvent =
  | { readonly type: 'answer'; readonly question: QuestionId; readonly options: readonly string[] }
  | { readonly type: 'next' }
  | { readonly type: 'back' }
  | { readonly type: 'change'; readonly question: QuestionId }
  | { readonly type: 'openPlan' }
  | { readonly type: 'openQuestions' };

export type SessionInput = { readonly answers: Answers; readonly at: QuestionId };

/** The question after the one that is shown, or null when the plan comes next. */
function following({ answers, at, changedFrom }: SessionContext): QuestionId | null {
  const path = corePath(answers);
  const fitting = isFitting(answers, at);
  if (changedFrom === null) return fitting ? null : (path[path.indexOf(at) + 1] ?? null);
  const gap = fitting ? null : nextQuestion(answers);
  const place = path.indexOf(changedFrom.question);
  if (gap !== null && (place === -1 || path.indexOf(gap) < place)) return gap;
  return changedFrom.plan ? null : stillAsked(answers, changedFrom.question);
}

function isFitting(answers: Answers, at: QuestionId): boolean {
  return fitQuestionsFor(answers).includes(at);
}

function stillAsked(answers: Answers, question: QuestionId): QuestionId | null {
  return [...corePath(answers), ...fitQuestionsFor(answers)].includes(question) ? question : null;
}

/** Where "back" leads. What is being changed may ask the question no more from which that was begun. */
function preceding({ answers, at, changedFrom }: SessionContext): QuestionId | null {
  const path = corePath(answers);
  if (changedFrom === null) return path[path.indexOf(at) - 1] ?? null;
  return stillAsked(answers, changedFrom.question) ?? nextQuestion(answers) ?? path.at(-1) ?? null;
}

/** Whether there is anything before the question that is shown. */
export function canGoBack(context: SessionContext): boolean {
  return context.changedFrom !== null || preceding(context) !== null;
}

/** How many questions came before the one shown, and about how many follow; nothing for one that fits the plan. */
export function progressOf({ answers, at }: SessionContext): { passed: number; left: number } | undefined {
  if (isFitting(answers, at)) return undefined;
  return { passed: corePath(answers).indexOf(at), left: questionsLeft(answers, at) };
}

/** Whether the plan is offered: from the third question on, or once an answer is being changed. */
export function canOpenPlan({ answers, at, changedFrom }: SessionContext): boolean {
  return changedFrom !== null || corePath(answers).indexOf(at) >= 2;
}

/** The answered questions whose answers count, in the order in which they are asked, for the folded list. */
export function answered({ answers }: SessionContext): QuestionId[] {
  const counting = applicable(answers);
  return [...corePath(answers), ...fitQuestionsFor(answers)].filter((question) => counting[question] !== undefined);
}

/** What the app does: asking one question after another, or showing the plan. React sends events and shows the state. */
export const session = setup({
  types: {
    context: {} as SessionContext,
    events: {} as SessionEvent,
    input: {} as SessionInput,
  },
  guards: {
    nothingChosen: ({ context }) => applicable(context.answers)[context.at] === undefined,
    planIsNext: ({ context }) => following(context) === null,
    changedFromPlan: ({ context }) => context.changedFrom?.plan === true,
  },
  actions: {
    keepAnswer: assign(({ context, event }) =>
      event.type === 'answer'
        ? { answers: { ...context.answers, [event.question]: event.options }, refused: false }
        : {},
    ),
    refuse: assign({ refused: true }),
    goOn: assign(({ context }) => {
      const at = following(context) ?? context.at;
      return { at, changedFrom: at === context.changedFrom?.question ? null : context.changedFrom, refused: false };
    }),
    goBack: assign(({ context }) => ({ at: preceding(context) ?? context.at, changedFrom: null, refused: false })),
    goToQuestion: assign(({ event }) => (event.type === 'change' ? { at: event.question, refused: false } : {})),
    rememberQuestion: assign(({ context }) => ({
      changedFrom: context.changedFrom ?? { question: context.at, plan: false },
    })),
    rememberPlan: assign(({ context }) => ({ changedFrom: { question: context.at, plan: true } })),
    goToGap: assign(({ context }) => ({
      at: nextQuestion(context.answers) ?? corePath(context.answers).at(-1) ?? context.at,
      changedFrom: null,
      refused: false,
    })),
    settle: assign(({ context }) => ({
      at: context.changedFrom?.question ?? context.at,
      changedFrom: null,
      refused: false,
    })),
  },
}).createMachine({
  id: 'session',
  context: ({ input }) => ({ ...input, changedFrom: null, refused: false }),
  initial: 'asking',
  on: {
    answer: { actions: 'keepAnswer' },
  },
  states: {
    asking: {
      on: {
        next: [
          { guard: 'nothingChosen', actions: 'refuse' },
          { guard: 'planIsNext', target: 'planning', actions: 'settle' },
          { actions: 'goOn' },
        ],
        back: [{ guard: 'changedFromPlan', target: 'planning', actions: 'settle' }, { actions: 'goBack' }],
        change: { actions: ['rememberQuestion', 'goToQuestion'] },
        openPlan: { target: 'planning', actions: 'settle' },
      },
    },
    planning: {
      on: {
        openQuestions: { target: 'asking', actions: 'goToGap' },
        change: { target: 'asking', actions: ['rememberPlan', 'goToQuestion'] },
      },
    },
  },
});
