import { setTimeout as pause } from 'node:timers/promises';
import { type Answering, startOutside } from './outside.ts';
import { type RealChromium, startRealChromium } from './real-chromium.ts';
import { type From, looksLikeTheSite, type Move, type Seen, through } from './sequences.ts';
import { choose, running, walk } from './walk.ts';

/** A browser of its own, and a page outside that answers in one way. */
export async function inChromium<Result>(
  answer: Answering,
  act: (chromium: RealChromium) => Promise<Result>,
): Promise<Result> {
  const outside = await startOutside();
  outside.answer = answer;
  const chromium = await startRealChromium(outside.proxy);
  try {
    return await act(chromium);
  } finally {
    await chromium.close();
    await outside.close();
  }
}

/** Chromium answers only once it has stopped waiting for another page. */
export async function see({ protocol }: RealChromium): Promise<Seen> {
  const expression = `(() => {${looksLikeTheSite}})()`;
  for (let tries = 0; ; tries += 1) {
    const asked = protocol.send('Runtime.evaluate', { expression, returnByValue: true });
    const { result } = await asked.catch(() => ({ result: undefined }));
    if (result?.value) return result.value as Seen; // what looksLikeTheSite returns
    if (tries === 50) throw new Error('Chromium says nothing');
    await pause(50);
  }
}

/** Forgets what came before, so that nothing lies behind the site but the empty page. */
export async function open({ page, protocol }: RealChromium, address: string) {
  await page.goto('about:blank');
  await protocol.send('Page.resetNavigationHistory');
  await page.goto(address);
}

export async function go(chromium: RealChromium, url: string, from: From) {
  const { page } = chromium;
  const way = through[from];
  if (way !== undefined) return follow(chromium, url, way);
  await open(chromium, `${url}/ko/`);
  await running(page);
  if (from === 'first question') return choose(page, 'safety', 'none');
  await walk(page, { safety: 'deviceWatched' }, 'mouse', 'happened');
  await choose(page, 'happened', 'shared');
  if (from === 'second question') return;
  await page.locator(`a[data-page="${from === 'contacts' ? 'numbers' : 'device'}"]`).click();
  await page.locator('.page h1').waitFor();
  if (from === 'contacts') await page.locator('#find-contact').fill('상담');
}

/** Comes through several addresses of the site, by a click on a link in each. */
async function follow(chromium: RealChromium, url: string, [first, ...links]: readonly string[]) {
  const { page } = chromium;
  await open(chromium, `${url}${first}`);
  for (const link of links) {
    const from = page.url();
    await page.locator(`${link}:visible`).first().click();
    await page.waitForURL((now) => now.href !== from);
  }
}

/** Finds the exit; returns what presses it by the mouse, without waiting for what comes of it. */
export async function exit({ page, protocol }: RealChromium): Promise<() => void> {
  const at = await page.locator('#leave').boundingBox();
  if (at === null) throw new Error('No exit in sight');
  const point = { x: at.x + at.width / 2, y: at.y + at.height / 2, button: 'left', clickCount: 1 } as const;
  return () => {
    for (const type of ['mousePressed', 'mouseReleased'] as const) {
      void protocol.send('Input.dispatchMouseEvent', { type, ...point }).catch(() => {});
    }
  };
}

export async function move({ protocol, tab }: RealChromium, kind: Move) {
  if (kind === 'background') {
    const other = await tab();
    await pause(200);
    await other.close();
  } else if (kind === 'reload') {
    await protocol.send('Page.reload');
  } else {
    const { currentIndex, entries } = await protocol.send('Page.getNavigationHistory');
    const to = entries[currentIndex + (kind === 'back' ? -1 : 1)];
    if (to !== undefined) await protocol.send('Page.navigateToHistoryEntry', { entryId: to.id });
  }
  await pause(400);
}
