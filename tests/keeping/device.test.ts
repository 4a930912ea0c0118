import { describe, expect, test } from 'vitest';
import { type AnyStateNode, createMachine } from 'xstate';
import { device } from '../../src/keeping/device.ts';
import { act, type Happening } from './acting.ts';
import { walks } from './walks.ts';

/** Where a walk leaves the way it should go; nothing where it keeps to it. `seen` is told each place on the way. */
async function strays(machine: typeof device, walk: (typeof walks)[string], seen = (_: string) => {}) {
  const acting = act(machine);
  seen(acting.at);
  for (const [happening, at] of walk) {
    try {
      await acting.happen(happening);
    } catch (error) {
      return String(error);
    }
    if (acting.at !== at) return `${happening}: ${acting.at} instead of ${at}`;
    seen(acting.at);
  }
  return undefined;
}

describe('keeping the site on a device, and removing what it left', () => {
  test.each(Object.entries(walks))('%s', async (_, walk) => {
    expect(await strays(device, walk)).toBeUndefined();
  });

  test('each state is reached', async () => {
    const reached = new Set<string>();
    for (const walk of Object.values(walks))
      await strays(device, walk, (at) => {
        for (const region of at.split('/')) reached.add(region);
      });
    const leaves = Object.values(device.states).flatMap((region) =>
      Object.values(region.states).flatMap(({ key, states }) => {
        const within = Object.keys(states);
        return within.length === 0 ? [key] : within.map((state) => `${key}.${state}`);
      }),
    );
    expect([...reached].sort()).toEqual([...new Set(leaves)].sort());
  });

  const ways = waysIn(device.config);

  test('every transition can be removed', () => {
    const nodes = [device.root, ...nodesWithin(device.root)];
    const transitions = nodes.flatMap((node) => [...node.transitions.values()].flat());
    // Each end of work that is invoked stands there too; what is shared stands once a place.
    expect(ways.filter((way) => way.at(-1) !== 'exit')).toHaveLength(transitions.length);
  });

  test.each(ways.map((way) => [way.join('.'), way] as const))('without %s, a walk strays', async (_, way) => {
    const without = createMachine(lacking(device.config, way) as never) as unknown as typeof device;
    for (const walk of Object.values(walks)) if ((await strays(without, walk)) !== undefined) return;
    expect.fail('No walk misses it');
  });
});

describe('what is shown', () => {
  const shown = async (...happenings: Happening[]) => {
    const acting = act(device);
    for (const happening of happenings) await acting.happen(happening);
    return acting.shown;
  };

  test.each([
    [undefined, ['erase'], []],
    ['off', ['keep', 'erase'], ['look: off']],
    ['coming', ['drop', 'erase'], ['look: coming']],
    ['on', ['drop', 'erase'], ['look: on']],
    ['broken', ['keep', 'drop', 'erase'], ['look: broken']],
    ['failed', ['keep', 'erase'], ['look: coming', 'keep: -']],
    ['dropped', ['keep', 'erase'], ['look: on', 'drop', 'drop: done']],
    ['stuck', ['drop', 'erase'], ['look: on', 'drop', 'drop: -']],
    ['impossible', ['erase'], ['look: -']],
  ] satisfies [string | undefined, string[], Happening[]][])(
    '%s, and offered are %s',
    async (keeping, offered, happenings) => {
      expect(await shown(...happenings)).toEqual({ keeping, offered, erasing: undefined });
    },
  );

  test.each(['coming', 'on', 'broken'] as const)('%s, until ending it has ended, and that only', async (found) => {
    expect(await shown(`look: ${found}`, 'drop')).toMatchObject({ keeping: found, offered: ['drop', 'erase'] });
  });

  test.each(['done', 'nothing', 'stuck'])('%s, once removing has ended; meanwhile nothing', async (erasing) => {
    expect(await shown('look: off', 'erase')).toMatchObject({ keeping: 'off', erasing: undefined, offered: ['keep'] });
    expect(await shown('look: off', 'erase', `erase: ${erasing}`)).toMatchObject({ erasing });
  });
});

function nodesWithin(node: AnyStateNode): AnyStateNode[] {
  return Object.values(node.states).flatMap((child: AnyStateNode) => [child, ...nodesWithin(child)]);
}

/** Every transition of a machine, as the path to it in the configuration. */
function waysIn(config: object, path: readonly string[] = []): string[][] {
  return Object.entries(config).flatMap(([key, value]): string[][] => {
    const here = [...path, key];
    const within = path.at(-1);
    const leads = ['onDone', 'onError', 'exit'].includes(key) || (within === 'on' && path.at(-2) !== 'states');
    if (Array.isArray(value)) return value.map((_, index) => [...here, String(index)]);
    if (leads) return [here];
    return typeof value === 'object' && value !== null ? waysIn(value, here) : [];
  });
}

/** A configuration without what stands at a path; what is shared with other places stays there. */
function lacking(config: object, [key, ...rest]: readonly string[]): unknown {
  if (Array.isArray(config)) return config.filter((_, index) => String(index) !== key);
  const copy: Record<string, unknown> = { ...config };
  if (key === undefined) return copy;
  if (rest.length === 0) delete copy[key];
  else copy[key] = lacking(copy[key] as object, rest);
  return copy;
}
