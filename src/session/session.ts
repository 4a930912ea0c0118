import { assign, setup } from 'xstate';
import type { Answers, QuestionId } from '../../flows/questions.ts';
import { applicable } from '../engine/applicable.ts';
import { corePath, fitQuestionsFor, nextQuestion } from '../engine/path.ts';

type Lang = 'ko' | 'en';

export type SessionContext = {
  /** Everything chosen on this page, in memory only. What counts is `applicable(answers)`. */
  readonly answers: Answers;
  /** The question that is shown, or was last shown before the plan. */
  readonly at: QuestionId;
  readonly lang: Lang;
  /** An earlier answer is being changed: going on leads to the first gap, not through all again. */
  readonly changing: boolean;
  /** "Next" was pressed with nothing chosen. */
  readonly refused: boolean;
};

export type SessionEvent =
  | { readonly type: 'answer'; readonly question: QuestionId; readonly options: readonly string[] }
  | { readonly type: 'next' }
  | { readonly type: 'back' }
  | { readonly type: 'change'; readonly question: QuestionId }
  | { readonly type: 'openPlan' }
  | { readonly type: 'openQuestions' }
  | { readonly type: 'speak'; readonly lang: Lang };

export type SessionInput = { readonly lang: Lang; readonly answers: Answers; readonly at: QuestionId };

/** The question after the one that is shown, or null when the plan comes next. */
function following({ answers, at, changing }: SessionContext): QuestionId | null {
  if (fitQuestionsFor(answers).includes(at)) return null;
  if (changing) return nextQuestion(answers);
  const path = corePath(answers);
  return path[path.indexOf(at) + 1] ?? null;
}

function preceding({ answers, at }: SessionContext): QuestionId | null {
  const path = corePath(answers);
  return path[path.indexOf(at) - 1] ?? null;
}

/** Whether the plan is offered: from the third question on, or once an answer is being changed. */
export function canOpenPlan({ answers, at, changing }: SessionContext): boolean {
  return changing || corePath(answers).indexOf(at) >= 2;
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
    fitting: ({ context }) => fitQuestionsFor(context.answers).includes(context.at),
  },
  actions: {
    keepAnswer: assign(({ context, event }) =>
      event.type === 'answer'
        ? { answers: { ...context.answers, [event.question]: event.options }, refused: false }
        : {},
    ),
    refuse: assign({ refused: true }),
    goOn: assign(({ context }) => ({ at: following(context) ?? context.at, changing: false, refused: false })),
    goBack: assign(({ context }) => ({ at: preceding(context) ?? context.at, changing: false, refused: false })),
    goToQuestion: assign(({ event }) =>
      event.type === 'change' ? { at: event.question, changing: true, refused: false } : {},
    ),
    goToGap: assign(({ context }) => ({
      at: nextQuestion(context.answers) ?? corePath(context.answers).at(-1) ?? context.at,
      changing: false,
      refused: false,
    })),
    settle: assign({ changing: false, refused: false }),
    speak: assign(({ event }) => (event.type === 'speak' ? { lang: event.lang } : {})),
  },
}).createMachine({
  id: 'session',
  context: ({ input }) => ({ ...input, changing: false, refused: false }),
  initial: 'asking',
  on: {
    answer: { actions: 'keepAnswer' },
    speak: { actions: 'speak' },
    change: { target: '.asking', actions: 'goToQuestion' },
  },
  states: {
    asking: {
      on: {
        next: [
          { guard: 'nothingChosen', actions: 'refuse' },
          { guard: 'planIsNext', target: 'planning', actions: 'settle' },
          { actions: 'goOn' },
        ],
        back: [{ guard: 'fitting', target: 'planning', actions: 'settle' }, { actions: 'goBack' }],
        openPlan: { target: 'planning', actions: 'settle' },
      },
    },
    planning: {
      on: { openQuestions: { target: 'asking', actions: 'goToGap' } },
    },
  },
});
