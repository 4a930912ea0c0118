import { isPageId, type PageId } from '../parts/page/page-ids.ts';
import { isLanguage, type Language } from '../words/languages.ts';
import { pageAttribute, toLanguageAttribute } from './protocol.ts';

type Follow = {
  readonly speak: (language: Language) => void;
  /** @param link what was clicked */
  readonly openPage: (page: PageId, link: HTMLElement) => void;
};

/**
 * The links of the page's head and foot, which lead to other addresses without script, act inside this document: the
 * answers stay, and neither the address nor the history changes.
 */
export function followLinks({ speak, openPage }: Follow): void {
  document.addEventListener('click', (event) => {
    // Asks for another tab or window: that is the browser's to do.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.defaultPrevented) return;
    const link =
      event.target instanceof Element
        ? event.target.closest<HTMLElement>(`[${toLanguageAttribute}], a[${pageAttribute}]`)
        : null;
    const language = link?.getAttribute(toLanguageAttribute);
    const page = link?.getAttribute(pageAttribute);
    if (link !== null && isLanguage(language)) speak(language);
    else if (link !== null && isPageId(page)) openPage(page, link);
    else return;
    event.preventDefault();
  });
}
