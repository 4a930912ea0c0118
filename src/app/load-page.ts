import type { i18n } from 'i18next';
import type { ComponentType } from 'react';
import type { Language } from '../i18n/languages.ts';
import { learn } from '../i18n/load-words.ts';
import type { PageId } from './page-ids.ts';

/** The first question needs none of these: each is fetched when it is opened. */
const loaders: Readonly<Record<PageId, () => Promise<ComponentType>>> = {
  numbers: async () => (await import('../contacts/ContactsPage.tsx')).ContactsPage,
  reading: async () => (await import('../know/KnowPage.tsx')).KnowPage,
  device: async () => (await import('./LiveDevicePage.tsx')).LiveDevicePage,
  info: async () => (await import('../about/AboutPage.tsx')).AboutPage,
};

/** A page to read, with its words; rejects when it cannot be fetched. */
export async function loadPage(speaker: i18n, page: PageId): Promise<ComponentType> {
  const [Page] = await Promise.all([loaders[page](), learn(speaker, speaker.language as Language, ['plan', 'pages'])]);
  return Page;
}
