import type { Locator, Page } from 'playwright-core';

/** Option ids by question id; a question that is not named is passed over with Next. */
export type Choices = Readonly<Record<string, string | readonly string[]>>;
export type By = 'mouse' | 'keyboard';

const mostQuestions = 60;

/**
 * Answers the questions as they come until the plan is in sight, or until the question `until` is.
 * @returns the ids of the questions that were passed, in order
 */
export async function walk(page: Page, choices: Choices, by: By = 'mouse', until?: string): Promise<string[]> {
  const asked: string[] = [];
  while (asked.length < mostQuestions) {
    const question = await whatIsShown(page, asked.at(-1));
    if (question === undefined || question === until) return asked;
    asked.push(question);
    for (const option of [choices[question] ?? []].flat()) await choose(page, question, option, by);
    await press(page, shownAction(page, 'next'), by);
  }
  throw new Error(`No plan after ${mostQuestions} questions: ${asked.join(', ')}`);
}

/** Waits until the app has taken over from the prerendered opening: it shows one question at a time. */
export async function running(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelectorAll('fieldset[data-question]').length === 1);
}

/** Chooses one option of the question in sight; one that is chosen already stays so. */
export async function choose(page: Page, question: string, option: string, by: By = 'mouse'): Promise<void> {
  const input = page.locator(
    `fieldset[data-question="${question}"]:visible input[name="${question}"][value="${option}"]`,
  );
  if (await input.isChecked()) return;
  if (by === 'mouse') await clickLabel(page, input);
  else await chooseByKeyboard(page, input);
  if (!(await input.isChecked())) throw new Error(`${question}: ${option} is still not chosen`);
}

/** The button in sight that moves on, back or to the plan. */
export function shownAction(page: Page, action: 'next' | 'back' | 'plan'): Locator {
  return page.locator(`[data-action="${action}"]:visible`).first();
}

/** Clicks, or goes there by Tab and presses Enter. */
export async function press(page: Page, target: Locator, by: By = 'mouse'): Promise<void> {
  if (by === 'mouse') return click(page, target);
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

/** Presses Tab until the element has the focus, as a person without a mouse must. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 150; presses += 1) {
    if (await hasFocus(target)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reaches ${target}`);
}

async function chooseByKeyboard(page: Page, input: Locator): Promise<void> {
  if ((await input.getAttribute('type')) === 'checkbox') {
    await tabTo(page, input);
    return page.keyboard.press('Space');
  }
  // Tab stops once in a group of radios: at the chosen one, or the first. Arrows go on from there.
  const name = await input.getAttribute('name');
  const group = page.locator(`input[name="${name}"]:visible`);
  const stop = group.and(page.locator(':checked'));
  await tabTo(page, (await stop.count()) > 0 ? stop : group.first());
  await page.keyboard.press('Space');
  for (let presses = await group.count(); presses > 0 && !(await input.isChecked()); presses -= 1) {
    await page.keyboard.press('ArrowDown');
  }
}

/** Waits for a question other than the one just left; undefined when the plan is shown instead. */
async function whatIsShown(page: Page, left: string | undefined): Promise<string | undefined> {
  const handle = await page.waitForFunction((before) => {
    const inSight = (element: Element) => element.checkVisibility({ visibilityProperty: true });
    if ([...document.querySelectorAll('[data-view="plan"]')].some(inSight)) return { question: undefined };
    const question = [...document.querySelectorAll<HTMLElement>('fieldset[data-question]')].find(inSight);
    const id = question?.dataset.question;
    return id === undefined || id === before ? false : { question: id };
  }, left);
  const shown = await handle.jsonValue();
  return shown === false ? undefined : shown.question;
}

async function clickLabel(page: Page, input: Locator): Promise<void> {
  const id = await input.getAttribute('id');
  await click(page, page.locator(`label[for="${id}"]:visible`));
}

const lastPress = new WeakMap<Page, { x: number; y: number; time: number }>();
/** Presses nearer and sooner than this the page takes for one. */
export const apart = { px: 60, ms: 600 };

/** Clicks as a person does: not twice in one place within half a second, which the page takes for one press. */
async function click(page: Page, target: Locator): Promise<void> {
  const { x, y, width, height } = await target.evaluate((element) => {
    element.scrollIntoView({ block: 'nearest' });
    const box = element.getBoundingClientRect();
    return { x: box.x, y: box.y, width: box.width, height: box.height };
  });
  const last = lastPress.get(page);
  const waits = last === undefined ? 0 : last.time + apart.ms - Date.now();
  const free = (at: number) => last === undefined || Math.hypot(x + at - last.x, y + height / 2 - last.y) > apart.px;
  const at = [width / 2, 24, width - 24].find((across) => waits <= 0 || free(across));
  if (at === undefined) await page.waitForTimeout(waits);
  const position = { x: at ?? width / 2, y: height / 2 };
  await (position.x === width / 2 ? target.click() : target.click({ position }));
  lastPress.set(page, { x: x + position.x, y: y + position.y, time: Date.now() });
}

function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === document.activeElement);
}
