import { assign } from 'xstate';
import type { Language } from '../words/languages.ts';
import type { Loaders } from './loaders.ts';
import { setUpSession } from './setup.ts';

/**
 * What the app does, four things at a time: one question after another or the plan; what the plan needs; a page to read
 * over them; and the language. React sends events and shows the state.
 */
export function createSession<View>(loaders: Loaders<View>) {
  return setUpSession<View>(loaders).createMachine({
    id: 'session',
    type: 'parallel',
    context: ({ input: { page, ...going } }) => ({
      ...going,
      changedFrom: null,
      refusals: 0,
      done: new Set(),
      planRoom: null,
      page: page ?? null,
      origin: page ? null : undefined,
      wanted: null,
    }),
    on: {
      answer: { actions: 'keepAnswer' },
      tick: { actions: 'tick' },
    },
    states: {
      place: {
        initial: 'asking',
        on: {
          change: [
            { guard: 'fitsThePlan', target: '.fitting', actions: { type: 'change', params: { from: 'question' } } },
            { target: '.changing', actions: { type: 'change', params: { from: 'question' } } },
          ],
          openPlan: '.planning',
        },
        states: {
          asking: {
            entry: 'forgetChange',
            on: {
              next: [
                { guard: 'nothingChosen', actions: 'refuse' },
                { guard: { type: 'planFollows', params: { while: 'asking' } }, target: 'planning' },
                { actions: { type: 'goOn', params: { while: 'asking' } } },
              ],
              back: { actions: 'goBack' },
            },
          },
          changing: {
            on: {
              next: [
                { guard: 'nothingChosen', actions: 'refuse' },
                { guard: { type: 'planFollows', params: { while: 'changing' } }, target: 'planning' },
                {
                  guard: 'leadsBack',
                  target: 'asking',
                  actions: { type: 'goOn', params: { while: 'changing' } },
                },
                { actions: { type: 'goOn', params: { while: 'changing' } } },
              ],
              back: [
                { guard: 'begunInPlan', target: 'planning' },
                { target: 'asking', actions: 'giveUp' },
              ],
            },
          },
          fitting: {
            on: {
              next: [
                { guard: 'nothingChosen', actions: 'refuse' },
                { guard: { type: 'planFollows', params: { while: 'fitting' } }, target: 'planning' },
                { target: 'asking', actions: { type: 'goOn', params: { while: 'fitting' } } },
              ],
              back: [
                { guard: 'begunInPlan', target: 'planning' },
                { target: 'asking', actions: 'giveUp' },
              ],
            },
          },
          planning: {
            entry: ['settle', 'forgetChange'],
            on: {
              openQuestions: { target: 'asking', actions: 'goToGap' },
              change: [
                { guard: 'fitsThePlan', target: 'fitting', actions: { type: 'change', params: { from: 'plan' } } },
                { target: 'changing', actions: { type: 'change', params: { from: 'plan' } } },
              ],
            },
          },
        },
      },
      planRoom: {
        initial: 'waiting',
        states: {
          // Always fetched, so that no request depends on an answer; after the first question, which does not need it.
          waiting: { invoke: { src: 'idle', onDone: 'coming' } },
          coming: {
            initial: 'soon',
            invoke: {
              src: 'loadPlanRoom',
              onDone: { target: 'here', actions: assign({ planRoom: ({ event }) => event.output }) },
              onError: 'failed',
            },
            states: {
              soon: { after: { tooLong: 'late' } },
              // Late is better than never: it still takes the place of the words about it.
              late: { on: { again: '#session.planRoom.coming' } },
            },
          },
          here: {},
          failed: { on: { again: 'coming' } },
        },
      },
      page: {
        initial: 'addressed',
        on: { openPage: [{ guard: 'pageIsOpen' }, { target: '.reading', actions: 'openPage' }] },
        states: {
          addressed: { always: [{ guard: 'pageIsOpen', target: 'reading.here' }, { target: 'shut' }] },
          shut: {},
          reading: {
            initial: 'coming',
            on: { leavePage: { target: 'shut', actions: 'leavePage' } },
            states: {
              coming: {
                initial: 'soon',
                invoke: {
                  src: 'loadPage',
                  // Only an open page is fetched.
                  input: ({ context }) => (context.page as NonNullable<typeof context.page>).id,
                  onDone: {
                    target: 'here',
                    actions: assign({
                      page: ({ context, event }) => context.page && { ...context.page, View: event.output },
                    }),
                  },
                  onError: 'failed',
                },
                states: {
                  soon: { after: { tooLong: 'late' } },
                  late: { on: { again: '#session.page.reading.coming' } },
                },
              },
              here: {},
              failed: { on: { again: 'coming' } },
            },
          },
        },
      },
      language: {
        initial: 'spoken',
        on: { speak: { target: '.coming', actions: 'want' } },
        states: {
          spoken: {},
          coming: {
            initial: 'soon',
            invoke: {
              src: 'learn',
              // Only a language that was asked for is learnt.
              input: ({ context }) => context.wanted as Language,
              onDone: { target: 'spoken', actions: 'tellLearnt' },
              onError: 'failed',
            },
            after: { tooLong: 'failed' },
            states: { soon: { after: { soon: 'slow' } }, slow: {} },
          },
          failed: {},
        },
      },
    },
  });
}

export type Session<View> = ReturnType<typeof createSession<View>>;
