import type { Answers, QuestionId } from '../../../flows/questions.ts';
import { openingQuestions, readAnswers } from '../../guidance/asking.ts';
import { appSelector, questionAttribute, waitingAttribute } from '../protocol.ts';

export type OpeningState = {
  readonly answers: Answers;
  readonly at: QuestionId;
  /** "Next" was pressed at the last opening question, and not taken back since. */
  readonly waiting: boolean;
  /** "Next" was pressed with nothing chosen. */
  readonly refused: boolean;
  /** The element that had the focus, if it stood in the form. */
  readonly focused: string | null;
};

/** What was chosen and where the visitor stands before the app takes over. */
export function readOpening(page: Document): OpeningState {
  // Our own form: extensions put others into the page, also before it.
  const form = page.querySelector<HTMLFieldSetElement>(`${appSelector} [${questionAttribute}]`)?.form;
  const shown = form?.querySelector(`.question:not([hidden]) [${questionAttribute}]`)?.getAttribute(questionAttribute);
  const focused = form?.contains(page.activeElement) ? page.activeElement?.id : null;
  return {
    answers: checkedAnswers(form),
    at: openingQuestions.find((question) => question === shown) ?? 'safety',
    waiting: form?.hasAttribute(waitingAttribute) === true,
    refused: form?.querySelector('.question:not([hidden]) > [role=alert]:not([hidden])') != null,
    focused: focused || null,
  };
}

function checkedAnswers(form: HTMLFormElement | null | undefined): Answers {
  const chosen: Record<string, string | string[]> = {};
  for (const { name, value, type } of form?.querySelectorAll<HTMLInputElement>('.option > input:checked') ?? []) {
    chosen[name] = type === 'checkbox' ? [chosen[name] ?? [], value].flat() : value;
  }
  const read = readAnswers(chosen);
  return 'answers' in read ? read.answers : {};
}
