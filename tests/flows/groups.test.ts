import { expect, test } from 'vitest';
import { order, phaseIds, stepIds } from '../../flows/order.ts';
import { groupIds } from '../../flows/plan/groups.ts';
import { steps } from '../../flows/steps.ts';

test('every step stands in exactly one phase', () => {
  expect(stepIds.filter((id, index) => stepIds.indexOf(id) !== index)).toEqual([]);
  for (const phase of phaseIds) expect(order[phase], phase).not.toEqual([]);
});

test('every group has something to do', () => {
  const used = new Set(stepIds.map((id) => steps[id].group));
  expect(groupIds.filter((id) => !used.has(id))).toEqual([]);
});

test('what is not done is the group of the bans, and nothing else is', () => {
  expect(stepIds.filter((id) => steps[id].group === 'bans')).toEqual(order.doNot);
});
