import './styles/all.css';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { App } from './app/App.tsx';
import { CrashNotice } from './app/CrashNotice.tsx';
import { keepPlace } from './app/keep-place.ts';
import { LanguageSwitch } from './app/LanguageSwitch.tsx';
import { loadPage } from './app/load-page.ts';
import { isPageId } from './app/page-ids.ts';
import type { OpenPage } from './app/ReadingPlace.tsx';
import { SessionContext } from './app/session-context.ts';
import { isLanguage, type Language } from './i18n/languages.ts';
import { loadWords } from './i18n/load-words.ts';
import { createSpeaker } from './i18n/speaker.ts';
import { readOpening } from './interview/read-opening.ts';

const spoken = document.documentElement.lang;
const language: Language = isLanguage(spoken) ? spoken : 'ko';
const speaker = createSpeaker(language, await loadWords(language, 'questions'));
takeOver(await openedByAddress());

/** The page to read that this address is for, if it is not the questions'. Until it has come, the prerendered one stands. */
async function openedByAddress(): Promise<OpenPage | undefined> {
  const id = document.getElementById('app')?.dataset.page;
  return isPageId(id) ? { id, Page: await loadPage(speaker, id) } : undefined;
}

/**
 * Replaces the prerendered opening by the app, in the state in which the visitor left it. It renders anew instead of
 * hydrating, which would uncheck what was chosen early (docs/decisions/002-render-over-hydrate.md).
 */
function takeOver(first: OpenPage | undefined) {
  const place = document.getElementById('app');
  if (place === null) return; // has left already
  const { answers, at, waiting, refused, focused } = readOpening(document);
  const restore = keepPlace(place);
  const root = createRoot(place);
  flushSync(() =>
    root.render(
      <I18nextProvider i18n={speaker}>
        <CrashNotice>
          <SessionContext.Provider options={{ input: { lang: language, answers, at } }}>
            <LanguageSwitch />
            <App first={first} />
          </SessionContext.Provider>
        </CrashNotice>
      </I18nextProvider>,
    ),
  );
  if (first !== undefined) restore();
  if (focused !== null) document.getElementById(focused)?.focus({ preventScroll: true });
  if (waiting || refused) flushSync(() => document.getElementById(`${at}-next`)?.click());
}
