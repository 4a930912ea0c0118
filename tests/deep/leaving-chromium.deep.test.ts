import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../scripts/serve.mjs';
import { exit, go, inChromium, move, open, see } from '../support/leaving-chromium.ts';
import type { Answering } from '../support/outside.ts';
import type { RealChromium } from '../support/real-chromium.ts';
import { earlyMoves, everywhere, faultsAfter, keepBusy, type Sequence, sequences } from '../support/sequences.ts';
import { running } from '../support/walk.ts';

let site: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  site = await serve({ port: 0 });
});
afterAll(() => site.close());

async function faultsOf(chromium: RealChromium, sequence: Sequence): Promise<string[]> {
  await go(chromium, site.url, sequence.from);
  if (sequence.hidden) await move(chromium, 'background');
  const leave = await exit(chromium);
  if (sequence.busy) await chromium.page.evaluate(keepBusy(500));
  leave();
  const early = earlyMoves(sequence, ['reload']);
  await pause(sequence.busy ? 900 : 400);
  const faults: string[] = [];
  // The first move comes while a slow page outside is still awaited.
  if (sequence.outside !== 'slowly') faults.push(...faultsAfter('left', await see(chromium)));
  for (const kind of sequence.moves) {
    const siteMayShow = early(kind);
    await move(chromium, kind);
    faults.push(...faultsAfter(kind, await see(chromium), siteMayShow));
  }
  return faults;
}

test('the looking can fail: after a link that is followed as usual, Back shows the site', async () => {
  const seen = await inChromium('well', async (chromium) => {
    await go(chromium, site.url, 'second question');
    await chromium.page.evaluate(() => {
      location.href = document.querySelector<HTMLAnchorElement>('#leave')?.href ?? '';
    });
    await chromium.page.waitForURL((url) => !url.href.startsWith(site.url));
    await move(chromium, 'back');
    await running(chromium.page);
    return see(chromium);
  });
  expect(seen).toMatchObject({ site: true, chosen: 0 });
});

test.each(everywhere)('Back after leaving leads to the page before: %s', async (from) => {
  const address = await inChromium('well', async (chromium) => {
    await go(chromium, site.url, from);
    await chromium.page.locator('#leave').click();
    await chromium.page.waitForURL((url) => !url.href.startsWith(site.url));
    await move(chromium, 'back');
    // A machine that is busy needs longer than the move waits.
    await chromium.page.waitForURL('about:blank').catch(() => {});
    return chromium.page.url();
  });
  expect(address).toBe('about:blank');
});

describe.concurrent('60 sequences in Chromium, with its back/forward cache: the site is never shown after leaving', () => {
  test.each<Answering>(['well', 'slowly', 'dead'])('when the page outside answers %s', async (answering) => {
    const found: object[] = [];
    await inChromium(answering, async (chromium) => {
      for (const sequence of sequences.filter(({ outside }) => outside === answering)) {
        const faults = await faultsOf(chromium, sequence);
        if (faults.length > 0) found.push({ ...sequence, faults });
      }
    });
    expect(found).toEqual([]);
  });
});

describe('without script', () => {
  /** How many answers Back shows after leaving. */
  const shownByBack = (resetting: boolean) =>
    inChromium('well', async (chromium) => {
      const { page, protocol } = chromium;
      await protocol.send('Emulation.setScriptExecutionDisabled', { value: true });
      await open(chromium, `${site.url}/ko/all/`);
      for (const option of ['shared', 'threatened']) await page.locator(`input[value="${option}"]`).first().check();
      expect((await see(chromium)).chosen).toBe(2);
      if (resetting) await page.locator('button[type="reset"]').first().click();
      await page.locator('#leave').click();
      await page.waitForURL((url) => !url.href.startsWith(site.url));
      await move(chromium, 'back');
      return (await see(chromium)).chosen;
    });

  test('Back shows the answers after leaving, as the page says, but none once they were cleared', async () => {
    expect({ left: await shownByBack(false), cleared: await shownByBack(true) }).toEqual({ left: 2, cleared: 0 });
  });
});
