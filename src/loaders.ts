import type { i18n } from 'i18next';
import type { ComponentType } from 'react';
import type { PageId } from './parts/page/page-ids.ts';
import type { Loaders } from './session/loaders.ts';
import type { Language } from './words/languages.ts';
import { learn } from './words/load-words.ts';

/** The first question needs none of these: each is fetched when it is opened. */
const pages: Readonly<Record<PageId, () => Promise<ComponentType>>> = {
  numbers: async () => (await import('./views/contacts/ContactsPage.tsx')).ContactsPage,
  reading: async () => (await import('./views/know/KnowPage.tsx')).KnowPage,
  device: async () => (await import('./views/device/LiveDevicePage.tsx')).LiveDevicePage,
  info: async () => (await import('./views/about/AboutPage.tsx')).AboutPage,
};

/**
 * A page to read, with its words. Another language may be asked for while it is on its way: then it waits for those too.
 * @throws when it cannot be fetched
 */
export async function loadPage(speaker: i18n, page: PageId): Promise<ComponentType> {
  const [Page] = await Promise.all([pages[page](), learn(speaker, speaker.language as Language, ['plan', 'pages'])]);
  return reads(speaker) ? Page : loadPage(speaker, page);
}

/** Everything that may be shown in a language; a page to read may have come meanwhile. */
async function learnAll(speaker: i18n, language: Language): Promise<void> {
  const reading = reads(speaker);
  await learn(speaker, language, ['questions', 'plan', ...(reading ? (['pages'] as const) : [])]);
  if (reading !== reads(speaker)) await learnAll(speaker, language);
}

function reads(speaker: i18n): boolean {
  return speaker.hasResourceBundle(speaker.language, 'know');
}

async function loadPlanRoom(speaker: i18n) {
  const [{ planRoom }] = await Promise.all([
    import('./views/plan/plan-room.ts'),
    learn(speaker, speaker.language as Language, ['plan']),
  ]);
  return planRoom;
}

/** Comes once the page has nothing better to do. */
export function idle(): Promise<unknown> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === 'undefined') setTimeout(resolve, 200);
    else requestIdleCallback(resolve, { timeout: 2000 });
  });
}

/** Where the session's parts come from, with the words that the speaker needs for them. */
export function loadersFor(speaker: i18n): Loaders<ComponentType> {
  return {
    idle,
    loadPlanRoom: () => loadPlanRoom(speaker),
    loadPage: (page) => loadPage(speaker, page),
    learn: (language) => learnAll(speaker, language),
  };
}
