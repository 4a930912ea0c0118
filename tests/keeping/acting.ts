import { setImmediate } from 'node:timers/promises';
import { createActor, fromCallback, fromPromise } from 'xstate';
import { type DeviceEvent, type device, erasingOf, keepingOf } from '../../src/keeping/device.ts';
import type { Erased } from '../../src/keeping/erase.ts';
import type { Found } from '../../src/keeping/keeping.ts';

type Work = 'look' | 'keep' | 'drop' | 'erase';
type Begun = { readonly resolve: (outcome: unknown) => void; readonly reject: () => void };

/** What happens next: an event, or how work that was begun ends (`look: on`; `keep: -` where it fails). */
export type Happening = DeviceEvent['type'] | `${Work}: ${string}`;

/** The machine with work that ends when the test says so. */
export function act(machine: typeof device) {
  const begun: Record<Work, Begun[]> = { look: [], keep: [], drop: [], erase: [] };
  const work = <Outcome>(which: Work) =>
    fromPromise<Outcome>(
      () => new Promise((resolve, reject) => begun[which].push({ resolve: resolve as Begun['resolve'], reject })),
    );
  const actors = {
    look: work<Found>('look'),
    keep: work<void>('keep'),
    drop: work<void>('drop'),
    erase: work<Erased>('erase'),
    sight: fromCallback(() => {}),
  };
  const actor = createActor(machine.provide({ actors }));
  // A failure that nothing is told about would end the test run, and not only the walk that names it.
  actor.subscribe({ error: () => {} });
  actor.start();
  return {
    begun,
    /** `keeping/erasing`, each with what goes on there. */
    get at(): string {
      const { value } = actor.getSnapshot();
      return Object.values(value).map(named).join('/');
    },
    get shown() {
      const state = actor.getSnapshot();
      const offered = (['keep', 'drop', 'erase'] as const).filter((type) => state.can({ type }));
      return { keeping: keepingOf(state), erasing: erasingOf(state), offered };
    },
    /** Work ends as it was begun: the first that has not ended yet. */
    async happen(what: Happening): Promise<void> {
      const [first, outcome] = what.split(': ') as [DeviceEvent['type'] | Work, string | undefined];
      if (outcome === undefined) actor.send({ type: first as DeviceEvent['type'] });
      else {
        const ending = begun[first as Work].shift();
        if (ending === undefined) throw new Error(`There is nothing to end: ${what}`);
        if (outcome === '-') ending.reject();
        else ending.resolve(outcome);
      }
      await setImmediate();
    },
  };
}

function named(value: string | Record<string, unknown> | undefined): string {
  if (typeof value !== 'object') return String(value);
  return Object.entries(value)
    .map(([state, within]) => `${state}.${String(within)}`)
    .join();
}
