import { createInstance, type i18n } from 'i18next';
import type ui from '../../locales/en/ui.json';
import type planUi from '../../locales/en/ui-plan.json';
import type shellUi from '../../locales/en/ui-shell.json';
import type { Language } from './languages.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'ui';
    resources: { ui: typeof ui & typeof planUi & typeof shellUi };
  }
}

/** Words by namespace, which is the name of their file. */
export type WordFiles = Readonly<Record<string, object>>;

/** An i18next instance that speaks one language at a time and answers at once. */
export function createSpeaker(language: Language, files: WordFiles): i18n {
  const speaker = createInstance();
  void speaker.init({
    lng: language,
    fallbackLng: false,
    initAsync: false,
    ns: Object.keys(files),
    defaultNS: 'ui',
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  teach(speaker, language, files);
  return speaker;
}

/** Adds words that arrived later, also to what a namespace has. */
export function teach(speaker: i18n, language: Language, files: WordFiles): void {
  for (const [namespace, words] of Object.entries(files)) speaker.addResourceBundle(language, namespace, words, true);
}
