import { allWords } from './all-words.ts';
import type { Language } from './languages.ts';
import { say } from './say.ts';
import { createSpeaker } from './speaker.ts';

/** @returns the words of a key such as `steps:call112.title`, or undefined where there are none */
export type Translate = (key: string, options?: { readonly context?: string }) => string | undefined;

/** All words of one language at once, for what runs without a page. */
export function translator(language: Language): Translate {
  const speaker = createSpeaker(language, allWords[language]);
  return (key, options = {}) => say(speaker, key, options.context);
}
