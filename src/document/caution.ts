import type { Words } from '../words/use-words.ts';
import { leftOut, type Text } from './on.ts';

/** While a file that redirects calls may be on this phone: what to do with it. */
export function phoneCaution(words: Words): Text {
  return { on: 'both', text: words.caveat('otherPhone') };
}

/** Where that has been said, what matters for the call is enough. */
export function callCaution(words: Words): Text {
  return { on: 'both', text: words.callElsewhere() };
}

export function stepCaution(words: Words): Text {
  return { ...callCaution(words), on: leftOut.stepCaution };
}
