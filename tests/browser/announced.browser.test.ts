import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openHeld } from '../support/held.ts';
import { type Site, startSite } from '../support/site.ts';
import { running, shownAction } from '../support/walk.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

interface Answer {
  readonly name: string;
  readonly description: string;
}

/** Every answer as the browser tells assistive technology of it. */
async function answersTold(page: Page): Promise<Answer[]> {
  const devtools = await page.context().newCDPSession(page);
  const { nodes } = await devtools.send('Accessibility.getFullAXTree');
  await devtools.detach();
  return nodes
    .filter((node) => ['radio', 'checkbox'].includes(String(node.role?.value)))
    .map((node) => ({ name: String(node.name?.value ?? ''), description: String(node.description?.value ?? '') }));
}

function expectSaidOnce(answers: readonly Answer[], described: number): void {
  expect(answers.filter(({ description }) => description !== '').length).toBeGreaterThanOrEqual(described);
  const twice = answers.filter(({ name, description }) => description !== '' && name.includes(description));
  expect(twice).toEqual([]);
  expect(answers.filter(({ name }) => name === '')).toEqual([]);
}

test.each(['ko', 'en'])('in %s each hint is the answer’s description, and no part of its name', async (lang) => {
  const { page, release } = await openHeld(site, lang);
  const before = await answersTold(page);
  expectSaidOnce(before, 1);
  release();
  await running(page);
  expect(await answersTold(page)).toEqual(before);
  await page.context().close();
  const whole = await site.open(`/${lang}/all/`, { javaScriptEnabled: false });
  // Questions that are not asked yet are in no tree.
  await whole.addStyleTag({ content: '.question { display: block !important }' }).catch(() => {});
  expectSaidOnce(await answersTold(whole), 1);
  await whole.context().close();
});

/** Counts the refusals that come into the page in sight: what a screen reader says is a new alert. */
async function listen(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const heard = { alerts: 0 };
    Object.assign(globalThis, { heard });
    new MutationObserver((changes) => {
      const added = changes.flatMap(({ addedNodes }) => [...addedNodes]);
      heard.alerts += added.filter(
        (node) => node instanceof HTMLElement && node.matches('[role=alert]:not([hidden])') && node.textContent !== '',
      ).length;
    }).observe(document.body, { subtree: true, childList: true });
  });
  return () => page.evaluate(() => (globalThis as unknown as { heard: { alerts: number } }).heard.alerts);
}

test('Next with nothing chosen is refused aloud each time, before the app and with it', async () => {
  const { page, release } = await openHeld(site, 'en');
  for (const app of [false, true]) {
    if (app) {
      release();
      await running(page);
    }
    const alerts = await listen(page);
    for (let tries = 1; tries <= 3; tries += 1) {
      await shownAction(page, 'next').focus();
      await page.keyboard.press('Enter');
      await expect.poll(alerts).toBe(tries);
      expect(await page.locator('[role=alert]:visible').count()).toBe(1);
    }
  }
  await page.context().close();
});
