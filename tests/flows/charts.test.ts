import { describe, expect, test } from 'vitest';
import { outdatedCharts } from '../../src/cli/chart.ts';
import { conditionText, guideChart, guideIds } from '../../src/engine/chart.ts';

describe('the charts', () => {
  test('show what the machine says today (npm run chart draws them anew)', async () => {
    expect(await outdatedCharts('docs/charts')).toEqual([]);
  });

  test('are known to be outdated where a file is missing', async () => {
    expect(await outdatedCharts('docs/no-such-folder')).toHaveLength(guideIds.length + 1);
  });

  test('name the condition by which a question is passed by', () => {
    expect(guideChart('threats')).toContain(
      'gaveIn -. "passed by unless happened is threatened and alreadyGaveIn is yes" .-> originalHeld',
    );
    expect(
      conditionText({ not: { any: [{ q: 'age', is: 'adult' }, { all: [{ q: 'place', is: ['home', 'other'] }] }] } }),
    ).toBe('not (age is adult or (place is home or other))');
  });
});
