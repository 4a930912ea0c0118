import type { Condition } from '../condition.ts';
import { callsCounsellor, quiet, reportsToPolice, saves } from '../discretion.ts';
import { received, reportingOpen } from '../situations.ts';
import type { Steps } from '../step.ts';

/** Any act but those for which the law holds no one answerable who did no more: a lawyer comes first. */
const mayBeAnswerable = {
  all: [received, { q: 'exposure', except: ['received', 'sawOrClicked', 'inGroupChat'] }],
} as const satisfies Condition;

const onlyReached = {
  all: [received, { not: { q: 'exposure', is: 'madeOrShared' } }],
} as const satisfies Condition;

export const steps = {
  stopAndSeeALawyer: {
    when: mayBeAnswerable,
    contacts: ['legal-aid-132'],
    sources: ['c-132', 'p-viewer'],
    discretion: { ...callsCounsellor, learns: 'lawyer' },
  },
  dontOpenSaveOrForward: {
    when: received,
    offences: ['possessing', 'viewingFake', 'childMaterialPossessing'],
    sources: ['p-viewer', 'l-14-4', 'l-14-2-4', 'l-cy-11-5'],
    discretion: quiet,
  },
  dontDestroyOrHide: {
    when: mayBeAnswerable,
    sources: ['c-132'],
    discretion: quiet,
  },
  noteWhatYouSaw: {
    when: onlyReached,
    sources: ['p-received-report', 'p-minor-screenshot'],
    effects: ['keepsEvidence'],
    discretion: saves,
  },
  reportWhatYouSaw: {
    when: { all: [onlyReached, reportingOpen] },
    contacts: ['legal-aid-132', 'police-112', 'police-ecrm', 'school-117', 'd4u'],
    sources: [
      'p-received-report',
      'c-ecrm-tip',
      'l-cy-34-1',
      'l-cy-34-3',
      'p-reporter-possession',
      'l-23',
      'p-guardian-notice',
      'p-school-guardian',
    ],
    effects: ['urgesReport'],
    caveats: ['outsideKorea'],
    discretion: reportsToPolice,
  },
  tellThePersonShown: {
    when: { all: [received, { not: mayBeAnswerable }, { q: 'knowsPerson', is: 'yes' }] },
    contacts: ['d4u', 'womens-hotline-1366'],
    sources: ['p-received-report', 'p-friend'],
    discretion: { ...callsCounsellor, learns: 'whoYouTell', undo: 'no', delegate: 'no' },
  },
  knowWhatViewingMeans: {
    when: received,
    contacts: ['legal-aid-132'],
    offences: ['possessing', 'viewingFake', 'childMaterialPossessing', 'sharing', 'childMaterialSharing'],
    sources: ['l-14-4', 'l-14-4-scope', 'l-14-2-4', 'l-cy-11-5', 'l-cy-11-3', 'l-14-2'],
    discretion: { ...callsCounsellor, learns: 'lawyer' },
  },
} as const satisfies Steps;
