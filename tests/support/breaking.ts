import type { Page } from 'playwright-core';
import type { Choices } from './walk.ts';

/** A module is not there, never comes, or throws when it runs. */
export type Breakage = '404' | 'hangs' | 'throws';

/** Breaks one module of a page that is about to be opened. What throws is let past the page's own checks. */
export async function breakModule(page: Page, address: string, how: Breakage): Promise<void> {
  const throwing = (text: string) => `throw new Error('broken');${text}`;
  if (how === 'throws') return changeModule(page, address, throwing);
  await page.route(`**${address}`, (route) => {
    if (how === '404') return route.fulfill({ status: 404, body: 'Not found' });
  });
}

/** Gives a page another text for a module, with neither policy nor hashes in the way. */
export async function changeModule(page: Page, address: string, change: (text: string) => string): Promise<void> {
  await page.route(/^http:.*\/$/, async (route) => {
    const response = await route.fetch();
    const html = (await response.text())
      .replace(/<script type="importmap">.*?<\/script>/, '')
      .replace(/ integrity="[^"]*"/g, '');
    await route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
  });
  await page.route(`**${address}`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ contentType: 'text/javascript', body: change(await response.text()) });
  });
}

/** Where a visitor ends: in the plan, or before words that say what to do. */
export type End = 'plan' | 'trouble' | 'waiting' | 'page';

/**
 * Answers on until the plan, or until words say that something did not come. Each step is one call, so that it does not
 * matter when the app takes over, or whether it ever does.
 */
export async function goOn(page: Page, choices: Choices): Promise<End> {
  let late = 0;
  let waiting = 0;
  for (const end = Date.now() + 30_000; Date.now() < end; ) {
    const seen = await page.evaluate(step, choices);
    if (seen === 'plan' || seen === 'trouble') return seen;
    late += seen === 'late' ? 1 : 0;
    if (late > 60) return afterAWhile(page);
    // The opening also waits where the app is only slow to come.
    waiting += seen === 'waiting' ? 1 : 0;
    if (waiting > 150) return 'waiting';
    await page.waitForTimeout(20);
  }
  throw new Error('Neither the plan nor words about it');
}

/** The same in a browser that is given the body of a function to run. */
export async function goOnBy(run: <Result>(body: string) => Promise<Result>, choices: Choices): Promise<string> {
  let seen = '';
  for (const end = Date.now() + 60_000; Date.now() < end && seen !== 'plan' && seen !== 'trouble'; ) {
    seen = await run(`return (${step.toString()})(${JSON.stringify(choices)})`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return seen;
}

/** Runs in the page, also of other browsers: answers the question in sight and goes on, or says what stands there. */
async function step(choices: Choices): Promise<End | 'late' | 'asking'> {
  const find = (selector: string) =>
    [...document.querySelectorAll<HTMLElement>(selector)].find((one) => one.checkVisibility());
  if (find('[data-view="plan"] [data-step]')) return 'plan';
  if (find('.trouble')) return 'trouble';
  if (find('form[data-waiting]')) return 'waiting';
  if (find('p.waiting')) return 'late';
  const question = find('fieldset[data-question]');
  for (const option of [choices[question?.dataset.question ?? ''] ?? []].flat()) {
    const input = question?.querySelector<HTMLInputElement>(`input[value="${option}"]`);
    if (input?.checked === false) input.click();
  }
  await new Promise<void>((go) => queueMicrotask(() => queueMicrotask(go)));
  find('[data-action="next"]')?.click();
  return 'asking';
}

/** Lets so much time pass that nobody waits any longer. */
export async function afterAWhile(page: Page): Promise<End> {
  await page.clock.fastForward(25_000);
  await page.locator('.trouble, [data-view="plan"] [data-step], .page').first().waitFor();
  if ((await page.locator('.trouble').count()) > 0) return 'trouble';
  return (await page.locator('.page').count()) > 0 ? 'page' : 'plan';
}

/** What must hold whatever broke: the four emergency contacts and the exit, each uncovered. */
export async function stillSafe(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const links = [...document.querySelectorAll<HTMLAnchorElement>('#leave, .emergency a')];
    const uncovered = links.filter((link) => {
      const { left, top, width, height } = link.getBoundingClientRect();
      const there = document.elementFromPoint(left + width / 2, top + height / 2);
      // Where a mouse points, a number is a figure on its item, and the sign beside it the link.
      return width > 0 && (link.contains(there) || (link.id !== 'leave' && there === link.parentElement));
    });
    return uncovered.map((link) => link.getAttribute('href') ?? '');
  });
}
