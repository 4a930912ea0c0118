import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../scripts/serve.mjs';
import { coveredAnywhere, layBanner, unfoldAll } from '../support/covered.ts';
import type { Firefox } from '../support/firefox.ts';
import { go, inFirefox, leave, move, open, press, see } from '../support/leaving-firefox.ts';
import type { Answering } from '../support/outside.ts';
import { earlyMoves, everywhere, faultsAfter, keepBusy, type Sequence, sequences } from '../support/sequences.ts';

let site: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  site = await serve({ port: 0 });
});
afterAll(() => site.close());

async function faultsOf(firefox: Firefox, sequence: Sequence): Promise<string[]> {
  await go(firefox, site.url, sequence.from);
  if (sequence.hidden) await move(firefox, 'background');
  if (sequence.busy) await firefox.run(keepBusy(500));
  await leave(firefox);
  const reloadedEarly = earlyMoves(sequence, ['reload']);
  const backEarly = earlyMoves(sequence, ['back']);
  await pause(sequence.busy ? 900 : 400);
  if (sequence.outside === 'dead') await givenUp(firefox);
  const faults = faultsAfter('left', await see(firefox));
  for (const kind of sequence.moves) {
    // Back ends the waiting: the site stays in the history, and Forward asks for it anew.
    const [reloaded, wentBack] = [reloadedEarly(kind), backEarly(kind)];
    const siteMayShow = reloaded || (wentBack && kind !== 'back');
    await move(firefox, kind);
    faults.push(...faultsAfter(kind, await see(firefox), siteMayShow));
  }
  return faults;
}

/**
 * Waits until Firefox has given up and written that down: until then a page is awaited, as with a slow one. Its own
 * page about the failure comes a little before the history's entry, which is what a reload asks for.
 */
async function givenUp(firefox: Firefox) {
  const address = `
    const { sessionHistory } = gBrowser.selectedBrowser.browsingContext;
    return sessionHistory.getEntryAtIndex(sessionHistory.index).URI.spec;`;
  for (let tries = 0; tries < 100; tries += 1, await pause(50))
    if (!(await firefox.inBrowser<string>(address)).startsWith(site.url)) return;
  throw new Error('Firefox still waits');
}

test('the looking can fail: after a link that is followed as usual, Back shows the site', async () => {
  const seen = await inFirefox('well', async (firefox) => {
    await go(firefox, site.url, 'second question');
    await firefox.run("location.href = document.getElementById('leave').href");
    await firefox.until("return document.getElementById('leave') === null");
    await move(firefox, 'back');
    await firefox.until("return document.querySelectorAll('fieldset[data-question]').length === 1");
    return see(firefox);
  });
  expect(seen).toMatchObject({ site: true });
});

test.each(everywhere)('Back after leaving leads to the page before: %s', async (from) => {
  const text = await inFirefox('well', async (firefox) => {
    await go(firefox, site.url, from);
    await press(firefox, '#leave');
    await firefox.until("return document.title === 'outside'");
    await move(firefox, 'back');
    return (await see(firefox)).text;
  });
  expect(text).toBe('before');
});

describe.concurrent('60 sequences in Firefox: the site is never shown after leaving', () => {
  test.each<Answering>(['well', 'slowly', 'dead'])('when the page outside answers %s', async (answering) => {
    const found: object[] = [];
    await inFirefox(answering, async (firefox) => {
      for (const sequence of sequences.filter(({ outside }) => outside === answering)) {
        const faults = await faultsOf(firefox, sequence);
        if (faults.length > 0) found.push({ ...sequence, faults });
      }
    });
    expect(found).toEqual([]);
  });
});

describe('without script in Firefox', () => {
  const seenByBack = (resetting: boolean) =>
    inFirefox(
      'well',
      async (firefox) => {
        await open(firefox, `${site.url}/ko/all/`);
        for (const option of ['shared', 'threatened']) await press(firefox, `label:has(input[value="${option}"])`);
        expect((await see(firefox)).chosen).toBe(2);
        if (resetting) await press(firefox, 'button[type="reset"]');
        await press(firefox, '#leave');
        await firefox.until("return document.title === 'outside'");
        await move(firefox, 'back');
        return see(firefox);
      },
      { 'javascript.enabled': false },
    );

  test('Back shows the page after leaving, but no answer, whether they were cleared or not', async () => {
    expect(await seenByBack(false)).toMatchObject({ site: true, chosen: 0 });
    expect(await seenByBack(true)).toMatchObject({ site: true, chosen: 0 });
  });
});

describe('the exit lies uncovered in Firefox', () => {
  const narrow = (width: number, height: number) =>
    `Object.assign(gBrowser.selectedBrowser.style, { maxWidth: '${width}px', maxHeight: '${height}px' });`;
  const sizes = [
    { name: '320 px', make: narrow(320, 568), wide: 320 },
    { name: '400 %', make: 'gBrowser.selectedBrowser.fullZoom = 4;', wide: 320 },
    { name: 'a phone with its keyboard open', make: narrow(360, 260), wide: 360 },
  ];

  test.each(sizes)('at $name: questions, contacts and the page about the device', async ({ make, wide }) => {
    await inFirefox('well', async (firefox) => {
      for (const from of ['first question', 'second question', 'contacts', 'device'] as const) {
        await go(firefox, site.url, from);
        await firefox.inBrowser(make);
        await firefox.until('return innerWidth === arguments[0]', wide);
        if (from === 'contacts') await press(firefox, '#find-contact');
        await firefox.run(unfoldAll);
        expect(await firefox.run(coveredAnywhere), from).toEqual([]);
      }
      await firefox.run(layBanner);
      expect(await firefox.run(coveredAnywhere)).not.toEqual([]);
    });
  });
});
