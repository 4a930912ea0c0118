import { describe, expect, test } from 'vitest';
import { stepIds } from '../../flows/order.ts';
import { groups } from '../../flows/plan/groups.ts';

describe('the groups of the plan', () => {
  test('hold every step exactly once', () => {
    expect(groups.flatMap(({ steps }) => steps).sort()).toEqual([...stepIds].sort());
  });

  test('keep the order of the plan within themselves', () => {
    for (const { id, steps } of groups) {
      expect(steps, id).toEqual(stepIds.filter((step) => steps.includes(step)));
    }
  });

  test('have each a name of their own and something to do', () => {
    expect(new Set(groups.map(({ id }) => id)).size).toBe(groups.length);
    for (const { id, steps } of groups) expect(steps, id).not.toEqual([]);
  });
});
