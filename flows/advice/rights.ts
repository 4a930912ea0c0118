import { callsCounsellor, quiet, reportsToPolice } from '../discretion.ts';
import { onlyReceived, ownCase, underNineteenInIt } from '../situations.ts';
import type { Steps } from '../step.ts';

const someoneWasHarmed = { not: onlyReceived } as const;

/** What the law gives a person who reports, or does not. */
export const steps = {
  askForAPublicLawyer: {
    when: someoneWasHarmed,
    contacts: ['legal-aid-132'],
    sources: ['l-27', 'c-132', 'l-military'],
    caveats: ['soldier'],
    discretion: { ...callsCounsellor, learns: 'lawyer', identity: 'yes' },
  },
  bringSomeoneYouTrust: {
    when: someoneWasHarmed,
    sources: ['l-34', 'p-companion', 'l-cy-26'],
    discretion: { ...reportsToPolice, learns: 'whoYouTell', undo: 'yes', trace: 'none' },
  },
  askForAnEasierInterview: {
    when: someoneWasHarmed,
    sources: ['p-unit', 'l-26', 'l-29', 'l-30', 'l-36', 'l-night', 'l-nondiscrim', 'l-cy-26'],
    discretion: { ...reportsToPolice, undo: 'yes', trace: 'none' },
  },
  knowWhatHappensNext: {
    when: ownCase,
    sources: ['l-notice', 'l-accept', 'l-26-2', 'l-prosec', 'l-relief', 'l-31', 'l-40', 'l-preserve'],
    discretion: quiet,
  },
  refusePressure: {
    when: ownCase,
    contacts: ['legal-aid-132'],
    offences: ['forcingSettlement'],
    sources: ['l-settle', 'l-cy-16', 'l-defam-1', 'l-cpa-232'],
    discretion: { ...callsCounsellor, learns: 'lawyer' },
  },
  askAboutCosts: {
    when: someoneWasHarmed,
    contacts: ['legal-aid-132', 'crime-victims-1577-1295'],
    sources: ['c-132', 'c-1577-1295', 'l-order-comp', 'l-pv-7-3-4', 'c-smile'],
    discretion: { ...callsCounsellor, identity: 'yes' },
  },
  askEvenYearsLater: {
    when: ownCase,
    contacts: ['womens-hotline-1366'],
    sources: ['l-21'],
    effects: ['tellsCounsellor'],
    discretion: callsCounsellor,
  },
  keepYourJobOrSchool: {
    when: ownCase,
    contacts: ['womens-hotline-1366'],
    sources: ['l-pv-8', 'l-pv-7-2', 'l-univ', 'l-work'],
    effects: ['tellsTeacher'],
    discretion: { ...quiet, learns: 'school', noticed: 'possible', identity: 'yes', trace: 'paper' },
  },
  knowTheStayRules: {
    when: { q: 'visaWorry', is: 'yes' },
    contacts: ['danuri-1577-1366', 'legal-aid-132'],
    sources: ['l-imm', 'l-imm-limits', 'l-imm-gap', 'l-imm-practice', 'l-stay'],
    discretion: callsCounsellor,
  },
  knowTheLawForUnder19: {
    when: { all: [someoneWasHarmed, underNineteenInIt] },
    offences: [
      'childMaterialMaking',
      'childMaterialSharing',
      'childMaterialForProfit',
      'childMaterialPossessing',
      'childThreatening',
      'childCoercing',
      'grooming',
    ],
    sources: [
      'l-cy-2',
      'l-cy-def',
      'l-cy-11-1',
      'l-cy-11-2',
      'l-cy-11-3',
      'l-cy-11-5',
      'l-cy-11-2th',
      'l-cy-15-2',
      'l-cy-38',
      'l-cy-25-2',
      'l-21',
    ],
    discretion: quiet,
  },
} as const satisfies Steps;
