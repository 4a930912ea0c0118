import { type Answers, type QuestionId, questions } from '../../flows/questions.ts';
import { inputName } from '../../src/engine/input-name.ts';
import { asking, questionIds } from '../../src/guidance/asking.ts';
import { questionPlaces } from '../../src/guidance/page.ts';
import { readShown, type Shown } from './one-page.ts';

interface Clickable {
  run<Result>(body: string): Promise<Result>;
  click(selector: string): Promise<void>;
}

/** What is checked, by the name of the inputs: a question that stands in several places has a set in each. */
type Checked = Readonly<Record<string, readonly string[]>>;

/**
 * Clicks through whole cases on the page without script, one after the other without clearing it, as a person does who
 * changes their mind: from the first question down, and only what is asked.
 * @returns what was answered after each click, also out of sight, and what the page showed then
 */
export async function clickThrough(browser: Clickable, cases: readonly Answers[]) {
  const after: { given: Answers[]; shown: Shown[] } = { given: [], shown: [] };
  let checked: Checked = {};
  for (const wanted of cases) {
    for (const { question, place } of questionPlaces) {
      if (placeNow(question, answersIn(checked)) !== place) continue;
      const name = inputName(question, place);
      for (const option of toClick(question, checked[name] ?? [], wanted)) {
        const label = `label[for="${name}-${option}"]`;
        // Drivers scroll it just into view, which is behind the exit.
        await browser.run(`document.querySelector(${JSON.stringify(label)}).scrollIntoView({ block: 'center' })`);
        await browser.click(label);
        checked = { ...checked, [name]: click(question, checked[name] ?? [], option) };
        const [shown] = await browser.run<Shown[]>(`return (${readShown.toString()})([null])`);
        if (shown === undefined) throw new Error('The page tells nothing');
        after.given.push(answersIn(checked));
        after.shown.push(shown);
      }
    }
  }
  return after;
}

/** In which of its places a question stands now; -1 where it is not asked. */
function placeNow(question: QuestionId, answers: Answers): number {
  const counting = asking.applicable(answers);
  const places = asking.places.get(question) ?? [];
  return places.findIndex(({ when }) => when === undefined || asking.reader.holds(when, counting, 'ask'));
}

/** A question's answer is what is checked in the place where it stands. */
function answersIn(checked: Checked): Answers {
  const answers: Record<string, string | readonly string[]> = {};
  for (const question of questionIds) {
    const options = checked[inputName(question, Math.max(0, placeNow(question, { ...answers })))] ?? [];
    const [first] = options;
    if (first !== undefined) answers[question] = questions[question].many ? options : first;
  }
  return answers;
}

/** A radio is not clicked away; a checkbox is. */
function toClick(question: QuestionId, have: readonly string[], wanted: Answers): string[] {
  const want: readonly string[] = [wanted[question] ?? []].flat();
  const missing = want.filter((option) => !have.includes(option));
  return questions[question].many ? [...have.filter((option) => !want.includes(option)), ...missing] : missing;
}

function click(question: QuestionId, have: readonly string[], option: string): readonly string[] {
  if (!questions[question].many) return [option];
  return have.includes(option) ? have.filter((other) => other !== option) : [...have, option];
}
