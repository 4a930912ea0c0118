import { callsCounsellor, callsPolice, reportsToPolice, saves } from '../discretion.ts';
import {
  abroad,
  foreignSpeaker,
  madeOrShared,
  mayBeRelative,
  onlyReceived,
  ownCase,
  reportingOpen,
  spreading,
  surelyInDanger,
  threatened,
  underNineteen,
} from '../situations.ts';
import type { Steps } from '../step.ts';

/** Evidence and reporting for whatever happened. */
export const steps = {
  writeTheTimeline: {
    when: { not: onlyReceived },
    sources: ['p-capture', 'p-time'],
    effects: ['keepsEvidence'],
    discretion: saves,
  },
  decideAboutReportingLater: {
    // Not beside "call 112 now": there it would hold up the call.
    when: { all: [{ q: 'reporting', is: 'notNow' }, { not: surelyInDanger }] },
    contacts: ['womens-hotline-1366'],
    sources: ['l-21', 'p-time', 'p-noevidence', 'p-d4u-noreport'],
    effects: ['tellsCounsellor'],
    discretion: callsCounsellor,
  },
  reportToPolice: {
    when: { all: [{ not: onlyReceived }, { not: abroad }, reportingOpen] },
    contacts: ['police-112', 'police-182', 'legal-aid-132'],
    sources: [
      'p-where',
      'l-accept',
      'p-unit',
      'p-noevidence',
      'c-182-hours',
      'p-types',
      'l-notice',
      'p-guardian-notice',
    ],
    effects: ['urgesReport'],
    caveats: ['sayWhoIsAtHome'],
    discretion: reportsToPolice,
  },
  reportOnline: {
    when: { all: [{ any: [spreading, threatened] }, reportingOpen] },
    contacts: ['police-ecrm', 'safe182'],
    sources: ['c-ecrm', 'c-ecrm-tip', 'c-ecrm-visit', 'c-ecrm-foreign', 'c-safe182', 'p-guardian-notice'],
    effects: ['urgesReport'],
    caveats: ['outsideKorea'],
    discretion: { ...reportsToPolice, identity: 'yes', trace: 'browser' },
  },
  makeTheComplaint: {
    when: { all: [ownCase, reportingOpen] },
    contacts: ['police-182', 'legal-aid-132'],
    sources: ['p-types', 'p-oral', 'l-cpa-223', 'l-cpa-237', 'l-cpa-232', 'l-18', 'l-prosec', 'p-guardian-notice'],
    effects: ['urgesReport'],
    discretion: { ...reportsToPolice, undo: 'partly' },
  },
  setHowPoliceContactYou: {
    when: { all: [{ not: madeOrShared }, reportingOpen] },
    sources: ['l-notice', 'p-guardian-notice'],
    caveats: ['guardianIsTold', 'notThatPerson'],
    discretion: { ...reportsToPolice, undo: 'yes' },
  },
  askPoliceNotToNotifyThatPerson: {
    when: { all: [underNineteen, mayBeRelative] },
    contacts: ['police-112', 'womens-hotline-1366'],
    sources: ['p-guardian-notice', 'l-notice', 'l-18', 'l-cy-38-2'],
    discretion: { ...reportsToPolice, undo: 'yes' },
  },
  askForAFalseNameStatement: {
    when: { all: [{ not: onlyReceived }, reportingOpen] },
    sources: ['l-23', 'p-pseudonym', 'l-anon'],
    discretion: reportsToPolice,
  },
  askForAnInterpreter: {
    when: foreignSpeaker,
    contacts: ['police-112', 'danuri-1577-1366', 'immigration-1345'],
    sources: ['p-interp', 'c-112-lang', 'c-danuri', 'c-1345'],
    discretion: callsPolice,
  },
  reportToTheSchool: {
    when: { all: [{ not: onlyReceived }, { q: 'offender', is: 'schoolmate' }, reportingOpen] },
    contacts: ['school-117'],
    sources: [
      'p-schoolmate',
      'l-school',
      'l-univ',
      'p-school-anon',
      'p-school-guardian',
      'p-guardian-notice',
      'l-cy-44',
      'c-117',
    ],
    effects: ['tellsTeacher', 'urgesReport'],
    discretion: { ...reportsToPolice, learns: 'school', identity: 'optional' },
  },
  reportToTheEmployer: {
    when: { all: [{ not: onlyReceived }, { q: 'offender', is: ['coworker', 'teacherOrSuperior'] }, reportingOpen] },
    contacts: ['womens-hotline-1366', 'legal-aid-132'],
    sources: ['l-work', 'l-pv-8', 'l-univ', 'p-guardian-notice'],
    effects: ['tellsTeacher', 'urgesReport'],
    discretion: { ...reportsToPolice, learns: 'employer', identity: 'yes' },
  },
  reportFromAbroad: {
    when: { all: [{ not: onlyReceived }, { q: 'region', is: 'abroad' }, reportingOpen] },
    contacts: ['embassy', 'police-ecrm', 'd4u', 'legal-aid-132'],
    sources: ['c-ecrm', 'c-d4u', 'p-where', 'l-notice', 'p-guardian-notice'],
    effects: ['urgesReport'],
    caveats: ['sayWhoIsAtHome'],
    discretion: reportsToPolice,
  },
} as const satisfies Steps;
