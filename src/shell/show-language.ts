import type { Language } from '../words/languages.ts';

/**
 * The page's head and foot bear both languages; this shows the one spoken, and lets its links lead to it. The link that
 * was clicked goes out of sight with its language: the focus passes to the other.
 */
export function showLanguage(language: Language): void {
  const { activeElement } = document;
  const clicked = activeElement === document.body || activeElement?.matches('[data-speak]');
  document.documentElement.lang = language;
  document.documentElement.dataset.language = language;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-page]')) {
    link.setAttribute('href', `/${language}/${link.dataset.page}/`);
  }
  if (clicked)
    document.querySelector<HTMLElement>(`[data-speak]:not([data-speak=${language}])`)?.focus({ preventScroll: true });
}
