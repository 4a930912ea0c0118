import type { i18n } from 'i18next';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { isPageId } from '../parts/page/page-ids.ts';
import { keepPlace } from '../shell/before-app/keep-place.ts';
import { readOpening } from '../shell/before-app/read-opening.ts';
import { deferredAttribute, pageAttribute } from '../shell/protocol.ts';
import { Speaking } from '../words/Speaking.tsx';
import { App } from './App.tsx';
import { appPlace } from './app-place.ts';
import { CrashNotice } from './CrashNotice.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { loadPage } from './load-page.ts';
import { keepNewTabs } from './new-tabs.ts';
import type { OpenPage } from './ReadingPlace.tsx';
import { SessionContext } from './session-context.ts';

/**
 * Replaces the prerendered opening by the app, in the state in which the visitor left it. It renders anew instead of
 * hydrating, which would uncheck what was chosen early (docs/decisions/002-render-over-hydrate.md).
 */
export async function takeOver(speaker: i18n): Promise<void> {
  const first = await openedByAddress(speaker);
  const place = appPlace();
  if (place === null) return; // has left already
  const { answers, at, waiting, refused, focused } = readOpening(document);
  const restore = keepPlace(place);
  const root = createRoot(place);
  flushSync(() =>
    root.render(
      <Speaking speaker={speaker}>
        <CrashNotice>
          <SessionContext.Provider options={{ input: { answers, at } }}>
            <LanguageSwitch />
            <App first={first} />
          </SessionContext.Provider>
        </CrashNotice>
      </Speaking>,
    ),
  );
  keepNewTabs();
  restore();
  if (focused !== null) document.getElementById(focused)?.focus({ preventScroll: true });
  if (waiting || refused) flushSync(() => document.getElementById(`${at}-next`)?.click());
  // A link that was pressed early, see hold-links.ts.
  document.querySelector<HTMLElement>(`[${deferredAttribute}]`)?.click();
}

/** The page to read that this address is for, if it is not the questions'. Until it has come, the prerendered one stands. */
async function openedByAddress(speaker: i18n): Promise<OpenPage | undefined> {
  const id = appPlace()?.getAttribute(pageAttribute);
  return isPageId(id) ? { id, Page: await loadPage(speaker, id) } : undefined;
}
