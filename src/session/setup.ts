import { assign, emit, fromPromise, setup } from 'xstate';
import type { StepId } from '../../flows/order.ts';
import type { QuestionId } from '../../flows/questions.ts';
import { applicable } from '../guidance/asking.ts';
import type { PageId } from '../parts/page/page-ids.ts';
import type { Language } from '../words/languages.ts';
import { type Asking, before, firstGap, fitsThePlan, following, type Going, returning } from './going.ts';
import { type Loaders, type PlanRoom, soon, tooLong } from './loaders.ts';

/** Where a page to read was opened, to be found again: how far down, and what gives the focus back. */
type Origin = { readonly top: number; readonly focus: (() => void) | null };

type SessionContext<View> = Going & {
  /** How often "next" was clicked with nothing chosen since this question came. */
  readonly refusals: number;
  /** The steps that are ticked off. */
  readonly done: ReadonlySet<StepId>;
  readonly planRoom: PlanRoom<View> | null;
  /** The page to read that is open, and its view once it has come. */
  readonly page: { readonly id: PageId; readonly View: View | null } | null;
  /** Where it was opened; null when this document came with it, undefined before any page was. */
  readonly origin: Origin | null | undefined;
  /** The language that was asked for last. */
  readonly wanted: Language | null;
};

type SessionEvent =
  | { readonly type: 'answer'; readonly question: QuestionId; readonly options: readonly string[] }
  | { readonly type: 'next' }
  | { readonly type: 'back' }
  | { readonly type: 'change'; readonly question: QuestionId }
  | { readonly type: 'openPlan' }
  | { readonly type: 'openQuestions' }
  | { readonly type: 'tick'; readonly step: StepId }
  | { readonly type: 'openPage'; readonly page: PageId; readonly origin: Origin }
  | { readonly type: 'leavePage' }
  | { readonly type: 'speak'; readonly language: Language }
  /** Fetches once more what did not come. */
  | { readonly type: 'again' };

/** A language has come, and can be shown. */
type SessionEmitted = { readonly type: 'learnt'; readonly language: Language };

type SessionInput<View> = Pick<Going, 'answers' | 'at'> & {
  /** The page to read that this document came with. */
  readonly page?: { readonly id: PageId; readonly View: View } | undefined;
};

type While = { readonly while: Asking };

/** The names that the machine uses: what is fetched, what decides, what is noted. */
export function setUpSession<View>({ idle, loadPlanRoom, loadPage, learn }: Loaders<View>) {
  return setup({
    types: {
      context: {} as SessionContext<View>,
      events: {} as SessionEvent,
      input: {} as SessionInput<View>,
      emitted: {} as SessionEmitted,
    },
    actors: {
      idle: fromPromise(idle),
      loadPlanRoom: fromPromise(loadPlanRoom),
      loadPage: fromPromise(({ input }: { input: PageId }) => loadPage(input)),
      learn: fromPromise(({ input }: { input: Language }) => learn(input)),
    },
    delays: { soon, tooLong },
    guards: {
      nothingChosen: ({ context }) => applicable(context.answers)[context.at] === undefined,
      planFollows: ({ context }, { while: asking }: While) => following[asking](context) === null,
      leadsBack: ({ context }) => following.changing(context) === context.changedFrom?.question,
      begunInPlan: ({ context }) => context.changedFrom?.plan === true,
      fitsThePlan: ({ context, event }) => event.type === 'change' && fitsThePlan(context.answers, event.question),
      pageIsOpen: ({ context, event }) =>
        context.page !== null && (event.type !== 'openPage' || event.page === context.page.id),
    },
    actions: {
      keepAnswer: assign(({ context, event }) =>
        event.type === 'answer'
          ? { answers: { ...context.answers, [event.question]: event.options }, refusals: 0 }
          : {},
      ),
      refuse: assign(({ context }) => ({ refusals: context.refusals + 1 })),
      goOn: assign(({ context }, { while: asking }: While) => ({
        at: following[asking](context) ?? context.at,
        refusals: 0,
      })),
      goBack: assign(({ context }) => ({ at: before(context) ?? context.at, refusals: 0 })),
      giveUp: assign(({ context }) => ({ at: returning(context), refusals: 0 })),
      change: assign(({ context, event }, { from }: { from: 'question' | 'plan' }) =>
        event.type === 'change'
          ? {
              at: event.question,
              changedFrom: context.changedFrom ?? { question: context.at, plan: from === 'plan' },
              refusals: 0,
            }
          : {},
      ),
      settle: assign(({ context }) => ({ at: context.changedFrom?.question ?? context.at, refusals: 0 })),
      forgetChange: assign({ changedFrom: null }),
      goToGap: assign(({ context }) => ({ at: firstGap(context) })),
      tick: assign(({ context, event }) => {
        if (event.type !== 'tick') return {};
        const done = new Set(context.done);
        if (!done.delete(event.step)) done.add(event.step);
        return { done };
      }),
      openPage: assign(({ context, event }) =>
        event.type === 'openPage'
          ? {
              page: { id: event.page, View: null },
              origin: context.page === null ? event.origin : context.origin,
            }
          : {},
      ),
      leavePage: assign(({ context }) => ({ page: null, origin: context.origin ?? { top: 0, focus: null } })),
      want: assign(({ event }) => (event.type === 'speak' ? { wanted: event.language } : {})),
      // Only a language that was asked for is learnt.
      tellLearnt: emit(({ context }) => ({ type: 'learnt' as const, language: context.wanted as Language })),
    },
  });
}
