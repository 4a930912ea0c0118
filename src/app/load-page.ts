import type { i18n } from 'i18next';
import type { ComponentType } from 'react';
import type { PageId } from '../parts/page/page-ids.ts';
import type { Language } from '../words/languages.ts';
import { learn } from '../words/load-words.ts';

/** The first question needs none of these: each is fetched when it is opened. */
const loaders: Readonly<Record<PageId, () => Promise<ComponentType>>> = {
  numbers: async () => (await import('../views/contacts/ContactsPage.tsx')).ContactsPage,
  reading: async () => (await import('../views/know/KnowPage.tsx')).KnowPage,
  device: async () => (await import('../views/device/LiveDevicePage.tsx')).LiveDevicePage,
  info: async () => (await import('../views/about/AboutPage.tsx')).AboutPage,
};

/** A page to read, with its words; rejects when it cannot be fetched. */
export async function loadPage(speaker: i18n, page: PageId): Promise<ComponentType> {
  const [Page] = await Promise.all([loaders[page](), learn(speaker, speaker.language as Language, ['plan', 'pages'])]);
  return Page;
}
