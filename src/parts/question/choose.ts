import { type QuestionId, questions } from '../../../flows/questions.ts';
import { standsAlone } from '../../guidance/asking.ts';

/** What is chosen after one option was checked or unchecked: "none of these" and "not sure" stand alone. */
export function choose(
  question: QuestionId,
  chosen: readonly string[],
  option: string,
  checked: boolean,
): readonly string[] {
  const others = chosen.filter((other) => other !== option);
  if (!checked) return others;
  if (!questions[question].many || standsAlone(option)) return [option];
  return [...others.filter((other) => !standsAlone(other)), option];
}
