import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'playwright-core';
import type { Answers } from '../../flows/questions.ts';
import { corePath, fitQuestionsFor } from '../../src/guidance/asking.ts';
import { composePlan } from '../../src/guidance/planning.ts';

export type Shown = { questions: string[]; steps: string[]; contacts: string[] };

/** What the engine says should be in view. */
export function expectedFor(answers: Answers): Shown {
  const plan = composePlan(answers);
  return {
    questions: [...corePath(answers), ...fitQuestionsFor(answers)],
    steps: plan.steps.map((step) => step.id),
    contacts: [...plan.contacts],
  };
}

/**
 * The first cases in which what is shown differs from what the engine says, to be compared with none. Not compared as
 * text: WebKit's driver sorts the names in what it answers.
 */
export function disagreements(cases: readonly Answers[], shown: readonly Shown[]): unknown[] {
  const differing = cases.flatMap((answers, index) => {
    const expected = expectedFor(answers);
    return isDeepStrictEqual(shown[index], expected) ? [] : [{ answers, shown: shown[index], expected }];
  });
  return differing.slice(0, 1);
}

/** What the page without script shows for each answer set, in Chromium. */
export async function shownFor(page: Page, cases: readonly Answers[]): Promise<Shown[]> {
  const shown: Shown[] = [];
  for (let from = 0; from < cases.length; from += 100) {
    shown.push(...(await page.evaluate(readShown, cases.slice(from, from + 100))));
  }
  return shown;
}

/**
 * Runs in the page, also in other browsers, so it refers to nothing outside. Inputs out of sight are checked too, as
 * they stay when a person changes an earlier answer. For null it reads what is shown for the inputs as they are.
 */
export function readShown(cases: readonly unknown[]): Shown[] {
  const inputs = [...document.querySelectorAll<HTMLInputElement>('.asks input')];
  const parts = (selector: string, attribute: string) =>
    [...document.querySelectorAll<HTMLElement>(selector)].map((element) => ({
      id: element.getAttribute(attribute) ?? '',
      style: getComputedStyle(element),
    }));
  const questions = parts('[data-asks]', 'data-asks');
  const steps = parts('.plan [data-step]', 'data-step');
  const contacts = parts('.plan .contact[data-contact]', 'data-contact');
  const inView = (of: typeof steps) => of.filter(({ style }) => style.display !== 'none').map(({ id }) => id);
  return cases.map((answers) => {
    for (const input of answers === null ? [] : inputs) {
      const question = input.closest('fieldset')?.dataset.question ?? '';
      const given = (answers as Record<string, string | readonly string[]>)[question];
      input.checked = given === input.value || (Array.isArray(given) && given.includes(input.value));
    }
    return { questions: inView(questions), steps: inView(steps), contacts: inView(contacts) };
  });
}

/**
 * Breaks what the compiler wrote: an option's rules look at another option. Runs in the page, and through the style
 * sheet's own interface: a changed text would be blocked by the policy, and everything would show.
 * @returns how many rules it has changed
 */
export function confuseTwoOptions(): number {
  const groups = [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule instanceof CSSSupportsRule);
  let count = 0;
  for (const group of groups) {
    for (const [index, rule] of [...group.cssRules].entries()) {
      if (!rule.cssText.includes('#forWhom-friend:checked')) continue;
      group.deleteRule(index);
      group.insertRule(rule.cssText.replaceAll('#forWhom-friend:checked', '#forWhom-caller:checked'), index);
      count += 1;
    }
  }
  return count;
}
