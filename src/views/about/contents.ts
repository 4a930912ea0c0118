import { type SourceId, sources } from '../../../flows/sources.ts';

/** What this guide does not know, with the facts that say so. */
export const gaps = {
  d4uLanguages: ['c-d4u-lang'],
  duty: ['p-mandatory-list'],
  parents: ['p-minor-self', 'p-minor-2020'],
  guardianNotice: ['p-guardian-notice'],
  ecrm: ['c-ecrm-foreign'],
  regulator: ['c-kmcsc-url', 'c-kmcsc-web-id'],
  regulatorPace: ['p-kcsc-halt'],
  tiktok: ['c-tiktok'],
  telegram: ['c-telegram'],
  noReport: ['p-d4u-noreport'],
  abroad: [],
  organisations: ['c-kcsvrc', 'c-womenlink'],
  sunflower: ['c-sunflower-num'],
  compensation: ['l-order-comp'],
  screenshots: ['p-minor-screenshot'],
} as const satisfies Record<string, readonly SourceId[]>;

export const sourceGroups = { contacts: 'c-', law: 'l-', practice: 'p-' } as const;
export type SourceGroup = keyof typeof sourceGroups;

export function sourcesOf(group: SourceGroup): SourceId[] {
  return (Object.keys(sources) as SourceId[]).filter((id) => id.startsWith(sourceGroups[group]));
}
