import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { allWords } from '../../src/i18n/all-words.ts';
import type { Language } from '../../src/i18n/languages.ts';
import { createSpeaker } from '../../src/i18n/speaker.ts';

function spoken(page: ReactNode, language: Language): ReactNode {
  return <I18nextProvider i18n={createSpeaker(language, allWords[language])}>{page}</I18nextProvider>;
}

/** A page as it runs. */
export function read(page: ReactNode, language: Language): HTMLElement {
  return render(spoken(page, language)).container;
}

/** The same page as it is prerendered, before any script. */
export function readWithoutScript(page: ReactNode, language: Language): HTMLElement {
  const place = document.createElement('div');
  place.innerHTML = renderToStaticMarkup(spoken(page, language));
  return place;
}
