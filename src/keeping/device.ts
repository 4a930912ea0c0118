import { type ActorRefFrom, raise, type SnapshotFrom, setup } from 'xstate';
import { fromCallback, fromPromise } from 'xstate/actors';
import { type Erased, erase } from './erase.ts';
import { drop, type Found, keep, look } from './keeping.ts';

/** What the visitor does; that the page is looked at again; and, from within, that what the site left was removed. */
export type DeviceEvent = { readonly type: 'keep' | 'drop' | 'erase' | 'seen' | 'erased' };

const sight = fromCallback(({ sendBack }) => {
  const onChange = () => document.visibilityState === 'visible' && sendBack({ type: 'seen' });
  document.addEventListener('visibilitychange', onChange);
  return () => document.removeEventListener('visibilitychange', onChange);
});

const found = (['off', 'coming', 'on', 'broken'] as const).map((state) => ({
  guard: ({ event }: { event: { output: Found } }) => event.output === state,
  target: `#keeping.${state}`,
}));
const ended = (['done', 'nothing', 'stuck'] as const).map((state) => ({
  guard: ({ event }: { event: { output: Erased } }) => event.output === state,
  target: state,
}));

const looking = { invoke: { src: 'look', onDone: found, onError: '#keeping.impossible' } } as const;
// Another tab may have begun or ended it meanwhile.
const told = { on: { seen: 'looking' } } as const;
// Until it has ended, the state before it is told.
const dropping = { invoke: { src: 'drop', onDone: '#keeping.dropped', onError: '#keeping.stuck' } } as const;

/**
 * What the page about the device does to it: keeping the site for use offline, and removing what the site left. Leaving
 * the page stops neither: it only is no longer told here, and who comes back before all has come finds it going on.
 */
export const device = setup({
  types: { events: {} as DeviceEvent },
  actors: {
    look: fromPromise(look),
    keep: fromPromise(keep),
    drop: fromPromise(drop),
    erase: fromPromise(erase),
    sight,
  },
}).createMachine({
  id: 'device',
  type: 'parallel',
  invoke: { src: 'sight' },
  states: {
    keeping: {
      id: 'keeping',
      initial: 'looking',
      on: { erased: '.looking' },
      states: {
        looking,
        off: { initial: 'told', on: { keep: 'coming' }, states: { told, looking } },
        coming: {
          initial: 'fetching',
          on: { drop: '.dropping' },
          states: {
            fetching: { invoke: { src: 'keep', onDone: '#keeping.on', onError: '#keeping.failed' } },
            dropping,
          },
        },
        on: { initial: 'told', on: { drop: '.dropping' }, states: { told, looking, dropping } },
        broken: {
          initial: 'told',
          on: { keep: 'coming', drop: '.dropping' },
          // What is kept anew while the old is removed would be removed with it.
          states: { told, looking, dropping: { ...dropping, on: { keep: {} } } },
        },
        // What an act has told stays until the next.
        failed: { on: { keep: 'coming' } },
        dropped: { on: { keep: 'coming' } },
        stuck: { initial: 'told', on: { drop: '.dropping' }, states: { told: {}, dropping } },
        impossible: {},
      },
    },
    erasing: {
      initial: 'ready',
      states: {
        ready: { on: { erase: 'working' } },
        working: { invoke: { src: 'erase', onDone: ended, onError: 'stuck' }, exit: raise({ type: 'erased' }) },
        done: { on: { erase: 'working' } },
        nothing: { on: { erase: 'working' } },
        stuck: { on: { erase: 'working' } },
      },
    },
  },
});

export type Device = ActorRefFrom<typeof device>;
type State = SnapshotFrom<typeof device>;

const keepings = ['off', 'coming', 'on', 'broken', 'failed', 'dropped', 'stuck', 'impossible'] as const;
const erasings = ['done', 'nothing', 'stuck'] as const;

/** What is to be said about keeping the site; nothing before the browser was asked. */
export function keepingOf(state: State): (typeof keepings)[number] | undefined {
  return keepings.find((keeping) => state.matches({ keeping }));
}

/** What became of removing; nothing before it has ended. */
export function erasingOf(state: State): Erased | undefined {
  return erasings.find((erasing) => state.matches({ erasing }));
}
