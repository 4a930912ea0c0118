import { randomBytes } from 'node:crypto';
import type { Choices } from './walk.ts';

/** Answers whose ids would tell what happened, were they found on the disk. */
export const telling: Choices = {
  safety: ['deviceWatched'],
  happened: ['threatened'],
  forWhom: 'myself',
  age: 'adult',
  takenUnder19: 'no',
  demand: ['reconcile', 'silence'],
  alreadyGaveIn: 'no',
  originalHeld: 'yes',
  offender: ['partnerOrEx'],
  sharesHomeOrDevice: 'yes',
  language: 'korean',
  reporting: 'notNow',
};

/** Each of these answers as a selector of its field on the page without script. */
export const tellingFields = Object.entries(telling).flatMap(([question, options]) =>
  [options].flat().map((option) => `input[name="${question}"][value="${option}"]`),
);

/** The ids above, of questions and options, and of steps that they lead to: all that are no everyday words. */
export const tellingIds: readonly string[] = [
  ...Object.keys(telling),
  ...Object.values(telling).flat(),
  'saveTheThreats',
  'useSaferDevice',
].filter((id) => /[a-z][A-Z]/.test(id) || id === 'threatened' || id === 'reconcile');

/** What stands in Chromium's and Firefox's session files before the state of a form: what is ticked, chosen or typed. */
export const stateMarks = ['Blink serialized form state', '"formdata"'] as const;

/** What nobody else has ever typed: in Latin letters, and in Korean. */
export function canaries(): string[] {
  const hangul = [...randomBytes(12)].map((byte) => String.fromCodePoint(0xac00 + byte * 43)).join('');
  return [`zq${randomBytes(9).toString('hex')}`, hangul];
}

/** Everything on a page that takes text. Today it is the search among the contacts alone. */
export const textFields =
  'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable]:not([contenteditable="false"])';
