import type { SourceId } from './sources.ts';

/** What an act is in law. Its name and today's penalty stand in `locales/<language>/offences.json` under its id. */
export type Offence = {
  readonly act: 'sexualCrimes' | 'youthProtection' | 'criminal' | 'network' | 'stalking';
  /** Article and, in brackets, paragraph. */
  readonly article: string;
  readonly sources: readonly SourceId[];
  /** The law changed since 2024, or document A printed something else: its words then say what. */
  readonly changed: boolean;
};

export const offences = {
  illegalFilming: {
    act: 'sexualCrimes',
    article: '14(1)',
    sources: ['l-14-1', 'l-14-1-consent', 'l-15'],
    changed: false,
  },
  sharing: { act: 'sexualCrimes', article: '14(2)', sources: ['l-14-2', 'l-14-1-consent', 'l-15'], changed: false },
  sharingForProfit: { act: 'sexualCrimes', article: '14(3)', sources: ['l-14-3'], changed: false },
  possessing: { act: 'sexualCrimes', article: '14(4)', sources: ['l-14-4', 'l-14-4-scope'], changed: true },
  makingFake: { act: 'sexualCrimes', article: '14-2(1)', sources: ['l-14-2-1', 'l-deepfake-seed'], changed: true },
  sharingFake: { act: 'sexualCrimes', article: '14-2(2)', sources: ['l-14-2-2', 'l-deepfake-seed'], changed: true },
  fakeForProfit: { act: 'sexualCrimes', article: '14-2(3)', sources: ['l-14-2-3'], changed: true },
  viewingFake: { act: 'sexualCrimes', article: '14-2(4)', sources: ['l-14-2-4', 'l-deepfake-seed'], changed: true },
  threatening: { act: 'sexualCrimes', article: '14-3(1)', sources: ['l-14-3-1', 'l-deepfake-seed'], changed: true },
  coercing: { act: 'sexualCrimes', article: '14-3(2)', sources: ['l-14-3-2', 'l-14-3-1'], changed: true },
  extortion: { act: 'criminal', article: '350', sources: ['l-extort'], changed: false },
  obsceneMessages: { act: 'sexualCrimes', article: '13', sources: ['l-13'], changed: false },
  stalking: { act: 'stalking', article: '18', sources: ['l-stalk-def'], changed: false },
  childMaterialMaking: {
    act: 'youthProtection',
    article: '11(1)',
    sources: ['l-cy-11-1', 'l-cy-2', 'l-cy-def'],
    changed: false,
  },
  childMaterialForProfit: { act: 'youthProtection', article: '11(2)', sources: ['l-cy-11-2'], changed: false },
  childMaterialSharing: { act: 'youthProtection', article: '11(3)', sources: ['l-cy-11-3'], changed: false },
  childMaterialPossessing: {
    act: 'youthProtection',
    article: '11(5)',
    sources: ['l-cy-11-5', 'l-cy-11-old'],
    changed: true,
  },
  childThreatening: { act: 'youthProtection', article: '11-2(1)', sources: ['l-cy-11-2th'], changed: true },
  childCoercing: { act: 'youthProtection', article: '11-2(2)', sources: ['l-cy-11-2th'], changed: true },
  grooming: { act: 'youthProtection', article: '15-2', sources: ['l-cy-15-2'], changed: true },
  publishingIdentity: { act: 'sexualCrimes', article: '24(2)', sources: ['l-24'], changed: false },
  publishingChildIdentity: { act: 'youthProtection', article: '31(3)', sources: ['l-cy-31'], changed: false },
  forcingSettlement: { act: 'youthProtection', article: '16', sources: ['l-cy-16'], changed: false },
  /** The Criminal Act (art. 307) covers the same offline. */
  defamation: { act: 'network', article: '70', sources: ['l-defam-1', 'l-defam-repeal'], changed: true },
} as const satisfies Record<string, Offence>;

export type OffenceId = keyof typeof offences;

export const offenceIds = Object.keys(offences) as OffenceId[];
