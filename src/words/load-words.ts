import type { i18n } from 'i18next';
import type { Language } from './languages.ts';
import { teach, type WordFiles } from './speaker.ts';

type Part = 'questions' | 'plan' | 'pages';
type Load = () => Promise<{ words: WordFiles }>;

const loaders: Readonly<Record<Language, Readonly<Record<Part, Load>>>> = {
  ko: { questions: () => import('./ko.ts'), plan: () => import('./ko-plan.ts'), pages: () => import('./ko-pages.ts') },
  en: { questions: () => import('./en.ts'), plan: () => import('./en-plan.ts'), pages: () => import('./en-pages.ts') },
};

/** One part of a language's words; rejects when it cannot be fetched. */
export async function loadWords(language: Language, part: Part): Promise<WordFiles> {
  return (await loaders[language][part]()).words;
}

/** Teaches a speaker these parts of a language; rejects when one cannot be fetched. */
export async function learn(speaker: i18n, language: Language, parts: readonly Part[]): Promise<void> {
  const files = await Promise.all(parts.map((part) => loadWords(language, part)));
  for (const words of files) teach(speaker, language, words);
}
