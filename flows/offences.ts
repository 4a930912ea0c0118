import type { SourceId } from './sources.ts';

/** What an act is in law. Its name and today's penalty stand in `locales/<language>/offences.json` under its id. */
export type Offence = {
  /** Article and, in brackets, paragraph. */
  readonly article: string;
  readonly sources: readonly SourceId[];
  /** The law changed since 2024, or document A printed something else: its words then say what. */
  readonly changed: boolean;
};

export const offences = {
  illegalFilming: {
    article: '14(1)',
    sources: ['l-14-1', 'l-14-1-consent', 'l-15'],
    changed: false,
  },
  sharing: { article: '14(2)', sources: ['l-14-2', 'l-14-1-consent', 'l-15'], changed: false },
  sharingForProfit: { article: '14(3)', sources: ['l-14-3'], changed: false },
  possessing: { article: '14(4)', sources: ['l-14-4', 'l-14-4-scope'], changed: true },
  makingFake: { article: '14-2(1)', sources: ['l-14-2-1', 'l-deepfake-seed'], changed: true },
  sharingFake: { article: '14-2(2)', sources: ['l-14-2-2', 'l-deepfake-seed'], changed: true },
  fakeForProfit: { article: '14-2(3)', sources: ['l-14-2-3'], changed: true },
  viewingFake: { article: '14-2(4)', sources: ['l-14-2-4', 'l-deepfake-seed'], changed: true },
  threatening: { article: '14-3(1)', sources: ['l-14-3-1', 'l-deepfake-seed'], changed: true },
  coercing: { article: '14-3(2)', sources: ['l-14-3-2', 'l-14-3-1'], changed: true },
  extortion: { article: '350', sources: ['l-extort'], changed: false },
  obsceneMessages: { article: '13', sources: ['l-13'], changed: false },
  stalking: { article: '18', sources: ['l-stalk-def'], changed: false },
  childMaterialMaking: {
    article: '11(1)',
    sources: ['l-cy-11-1', 'l-cy-2', 'l-cy-def'],
    changed: false,
  },
  childMaterialForProfit: { article: '11(2)', sources: ['l-cy-11-2'], changed: false },
  childMaterialSharing: { article: '11(3)', sources: ['l-cy-11-3'], changed: false },
  childMaterialPossessing: {
    article: '11(5)',
    sources: ['l-cy-11-5', 'l-cy-11-old'],
    changed: true,
  },
  childThreatening: { article: '11-2(1)', sources: ['l-cy-11-2th'], changed: true },
  childCoercing: { article: '11-2(2)', sources: ['l-cy-11-2th'], changed: true },
  grooming: { article: '15-2', sources: ['l-cy-15-2'], changed: true },
  publishingIdentity: { article: '24(2)', sources: ['l-24'], changed: false },
  publishingChildIdentity: { article: '31(3)', sources: ['l-cy-31'], changed: false },
  forcingSettlement: { article: '16', sources: ['l-cy-16'], changed: false },
  /** The Criminal Act (art. 307) covers the same offline. */
  defamation: { article: '70', sources: ['l-defam-1', 'l-defam-repeal'], changed: true },
} as const satisfies Record<string, Offence>;

export type OffenceId = keyof typeof offences;

export const offenceIds = Object.keys(offences) as OffenceId[];
