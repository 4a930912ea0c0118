import type { Language } from '../words/languages.ts';
import { languageAttribute, pageAttribute, toLanguageAttribute } from './protocol.ts';

/**
 * The page's head and foot bear both languages; this shows the one spoken, and lets its links lead to it. The link that
 * was clicked goes out of sight with its language: the focus passes to the other.
 */
export function showLanguage(language: Language): void {
  const { activeElement } = document;
  const clicked = activeElement === document.body || activeElement?.matches(`[${toLanguageAttribute}]`);
  document.documentElement.lang = language;
  document.documentElement.setAttribute(languageAttribute, language);
  for (const link of document.querySelectorAll<HTMLAnchorElement>(`a[${pageAttribute}]`)) {
    link.setAttribute('href', `/${language}/${link.getAttribute(pageAttribute)}/`);
  }
  if (clicked)
    document
      .querySelector<HTMLElement>(`[${toLanguageAttribute}]:not([${toLanguageAttribute}=${language}])`)
      ?.focus({ preventScroll: true });
}
