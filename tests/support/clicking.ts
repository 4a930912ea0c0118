import { type Answers, type QuestionId, questionIds, questions } from '../../flows/questions.ts';
import { applicable, isAsked } from '../../src/engine/applicable.ts';
import { readShown, type Shown } from './one-page.ts';

interface Clickable {
  run<Result>(body: string): Promise<Result>;
  click(selector: string): Promise<void>;
}

/**
 * Clicks through whole cases on the page without script, one after the other without clearing it, as a person does who
 * changes their mind: from the first question down, and only what is asked.
 * @returns what was given after each click, also out of sight, and what the page showed then
 */
export async function clickThrough(browser: Clickable, cases: readonly Answers[]) {
  const after: { given: Answers[]; shown: Shown[] } = { given: [], shown: [] };
  let given: Answers = {};
  for (const wanted of cases) {
    for (const question of questionIds) {
      if (!isAsked(question, applicable(given))) continue;
      for (const option of toClick(question, given, wanted)) {
        const label = `label[for="${question}-${option}"]`;
        // Drivers scroll it just into view, which is behind the exit.
        await browser.run(`document.querySelector(${JSON.stringify(label)}).scrollIntoView({ block: 'center' })`);
        await browser.click(label);
        given = click(given, question, option);
        const [shown] = await browser.run<Shown[]>(`return (${readShown.toString()})([null])`);
        if (shown === undefined) throw new Error('The page tells nothing');
        after.given.push(given);
        after.shown.push(shown);
      }
    }
  }
  return after;
}

function chosen(answers: Answers, question: QuestionId): readonly string[] {
  return [answers[question] ?? []].flat();
}

/** A radio is not clicked away; a checkbox is. */
function toClick(question: QuestionId, given: Answers, wanted: Answers): string[] {
  const [have, want] = [chosen(given, question), chosen(wanted, question)];
  const missing = want.filter((option) => !have.includes(option));
  return questions[question].many ? [...have.filter((option) => !want.includes(option)), ...missing] : missing;
}

function click(given: Answers, question: QuestionId, option: string): Answers {
  if (!questions[question].many) return { ...given, [question]: option };
  const have = chosen(given, question);
  const now = have.includes(option) ? have.filter((other) => other !== option) : [...have, option];
  return { ...given, [question]: now };
}
