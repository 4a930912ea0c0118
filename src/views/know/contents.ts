import { type Offence, type OffenceId, offenceIds, offences } from '../../../flows/offences.ts';
import type { SourceId } from '../../../flows/sources.ts';

/** The kinds of digital sex crime, each with what the law calls its acts. */
export const kinds = {
  filming: ['illegalFilming'],
  sharing: ['sharing'],
  threats: ['threatening', 'coercing', 'extortion'],
  fakes: ['makingFake', 'sharingFake', 'viewingFake'],
  messages: ['obsceneMessages', 'stalking'],
  under19: [
    'childMaterialMaking',
    'childMaterialSharing',
    'childMaterialPossessing',
    'childThreatening',
    'childCoercing',
    'grooming',
  ],
  market: ['possessing', 'sharingForProfit', 'fakeForProfit', 'childMaterialForProfit'],
  fear: [],
  afterwards: ['publishingIdentity', 'publishingChildIdentity', 'forcingSettlement', 'defamation'],
} as const satisfies Record<string, readonly OffenceId[]>;

export const myths = {
  click: ['p-viewer', 'l-14-4', 'p-received-report'],
  word: [],
  agreed: ['l-14-2', 'l-14-1-consent'],
  fake: ['l-14-2-1', 'l-14-2-4'],
} as const satisfies Record<string, readonly SourceId[]>;

/** What the law changed since 2024, by act. */
export const changed = offenceIds.filter((id) => (offences[id] as Offence).changed);

/** The three cases of document A, with the acts as the law sees them today. */
export const cases = {
  fake: ['makingFake', 'sharingFake', 'viewingFake'],
  link: ['childMaterialForProfit', 'childMaterialSharing', 'childMaterialPossessing'],
  bought: ['possessing', 'sharing', 'childMaterialPossessing', 'childMaterialSharing'],
} as const satisfies Record<string, readonly OffenceId[]>;

/** What the two documents say that is not so, or no longer. */
export const fixes = {
  actName: ['l-name'],
  fakePenalty: ['l-deepfake-seed'],
  article: ['l-14-4-scope'],
  consent: ['l-14-1-consent'],
  station: ['p-where', 'l-accept'],
  printing: ['p-print-single'],
  emergencySite: ['c-safe182'],
  regulator: ['c-kmcsc-name', 'c-1377'],
  address: ['c-d4u-url'],
  names: ['c-ngo-names'],
  regions: ['c-reg-chungnam', 'c-reg-daejeon', 'c-reg-sejong', 'c-reg-chungbuk'],
} as const satisfies Record<string, readonly SourceId[]>;

export function keysOf<Key extends string>(record: Readonly<Record<Key, unknown>>): Key[] {
  return Object.keys(record) as Key[];
}
