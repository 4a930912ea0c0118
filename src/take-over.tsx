import type { i18n } from 'i18next';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { createActor } from 'xstate';
import { App } from './App.tsx';
import { idle, loadPage } from './loaders.ts';
import { isPageId } from './parts/page/page-ids.ts';
import { CrashNotice } from './parts/trouble/CrashNotice.tsx';
import { type ReactSession, SessionContext } from './session/use-session.ts';
import { appPlace } from './shell/app-place.ts';
import { keepPlace } from './shell/before-app/keep-place.ts';
import { readOpening } from './shell/before-app/read-opening.ts';
import { followLinks } from './shell/follow-links.ts';
import { keepNewTabs } from './shell/new-tabs.ts';
import { deferredAttribute, pageAttribute } from './shell/protocol.ts';
import { showLanguage } from './shell/show-language.ts';
import { QuestionCard } from './views/asking/QuestionCard.tsx';
import { LanguageTrouble } from './views/language/LanguageTrouble.tsx';
import type { Language } from './words/languages.ts';
import { Speaking } from './words/Speaking.tsx';

/**
 * Replaces the prerendered opening by the app, in the state in which the visitor left it. It renders anew instead of
 * hydrating, which would uncheck what was chosen early (docs/decisions/002-render-over-hydrate.md).
 */
export async function takeOver(speaker: i18n, session: ReactSession): Promise<void> {
  const id = appPlace()?.getAttribute(pageAttribute);
  // The page to read that this address is for. Until it has come, the prerendered one stands.
  const page = isPageId(id) ? { id, View: await loadPage(speaker, id) } : undefined;
  const place = appPlace();
  if (place === null) return; // has left already
  const { answers, at, waiting, refused, focused } = readOpening(document);
  const actor = createActor(session, { input: { answers, at, page } });
  const restore = keepPlace(place);
  const root = createRoot(place);
  flushSync(() =>
    root.render(
      <Speaking speaker={speaker}>
        <CrashNotice>
          <SessionContext value={actor.start()}>
            <LanguageTrouble />
            <App />
          </SessionContext>
        </CrashNotice>
      </Speaking>,
    ),
  );
  actor.on('learnt', ({ language }) => speak(speaker, language, place));
  followLinks({
    speak: (language) => actor.send({ type: 'speak', language }),
    openPage: (page, link) =>
      actor.send({
        type: 'openPage',
        page,
        origin: { top: scrollY, focus: () => link.focus({ preventScroll: true }) },
      }),
  });
  keepNewTabs();
  restore();
  if (focused !== null) document.getElementById(focused)?.focus({ preventScroll: true });
  if (waiting || refused) flushSync(() => document.getElementById(`${at}-next`)?.click());
  // A link that was clicked early, see hold-links.ts.
  document.querySelector<HTMLElement>(`[${deferredAttribute}]`)?.click();
  void idle().then(() => rehearse(speaker));
}

/**
 * What is rendered for the first time takes a slow phone twice as long as later. A question is rendered once where nobody
 * sees it, while the visitor reads the first.
 */
function rehearse(speaker: i18n): void {
  const nowhere = createRoot(document.createElement('div'));
  const question = <QuestionCard question="happened" chosen={[]} first={false} canGoBack refusals={0} />;
  flushSync(() => nowhere.render(<Speaking speaker={speaker}>{question}</Speaking>));
  nowhere.unmount();
}

/** Everything is rendered anew in the language: what was unfolded and had the focus finds it again. */
function speak(speaker: i18n, language: Language, place: HTMLElement): void {
  const restore = keepPlace(place);
  flushSync(() => void speaker.changeLanguage(language));
  showLanguage(language);
  restore();
}
