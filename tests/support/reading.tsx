import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { allWords } from '../../src/words/all-words.ts';
import type { Language } from '../../src/words/languages.ts';
import { Speaking } from '../../src/words/Speaking.tsx';
import { createSpeaker } from '../../src/words/speaker.ts';

function spoken(page: ReactNode, language: Language): ReactNode {
  return <Speaking speaker={createSpeaker(language, allWords[language])}>{page}</Speaking>;
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
