import type { Condition } from '../condition.ts';
import { asksPlatform, callsCounsellor, quiet, reportsToPolice, saves } from '../discretion.ts';
import {
  imageAtRisk,
  mayCapture,
  originalMatters,
  reportingOpen,
  shared,
  spreading,
  spreadingOnline,
  underNineteenInIt,
} from '../situations.ts';
import type { Steps } from '../step.ts';

const holdsOriginal = {
  all: [originalMatters, { q: 'originalHeld', is: 'yes' }],
} as const satisfies Condition;

export const steps = {
  writeDownTheLinks: {
    when: spreading,
    sources: ['p-evidence-first', 'p-capture', 'p-d4u-evidence', 'p-time'],
    effects: ['keepsEvidence', 'leadsToImage'],
    discretion: saves,
  },
  captureThePost: {
    when: { all: [spreadingOnline, mayCapture, { q: 'linkKnown', is: 'yes' }] },
    sources: ['p-capture', 'p-evidence-first'],
    effects: ['keepsEvidence', 'copiesImage'],
    discretion: saves,
  },
  keepTheOriginal: {
    when: { all: [holdsOriginal, mayCapture] },
    sources: ['p-evidence-first', 'p-threat'],
    effects: ['keepsEvidence', 'copiesImage'],
    discretion: saves,
  },
  leaveTheOriginalOnTheDevice: {
    when: { all: [holdsOriginal, { not: mayCapture }] },
    contacts: ['police-112'],
    sources: ['p-minor-screenshot', 'p-reporter-possession'],
    effects: ['showsOriginal'],
    discretion: { ...quiet, learns: 'police', noticed: 'possible', trace: 'calls' },
  },
  printTheLinkList: {
    when: { all: [spreadingOnline, reportingOpen] },
    sources: ['p-print', 'p-print-single'],
    effects: ['keepsEvidence'],
    discretion: { ...saves, trace: 'paper' },
  },
  handOverTheOriginal: {
    when: { all: [holdsOriginal, mayCapture, reportingOpen] },
    sources: ['p-threat', 'p-evidence-first'],
    effects: ['copiesImage', 'urgesReport'],
    discretion: reportsToPolice,
  },
  askD4uToRemove: {
    when: imageAtRisk,
    contacts: ['d4u', 'womens-hotline-1366'],
    sources: [
      'p-d4u-steps',
      'p-d4u-evidence',
      'c-d4u',
      'c-1366-digital',
      'l-pv-7-3-1',
      'l-pv-7-3-2',
      'l-pv-7-3-3',
      'l-pv-7-3-4',
      'l-pv-docs',
      'l-pv-keep',
      'p-minor-self',
      'p-minor-2020',
    ],
    effects: ['tellsCounsellor', 'leadsToImage'],
    discretion: { ...callsCounsellor, identity: 'forRemoval' },
  },
  leaveTheSearchToThem: {
    // Also where it only went round in person: whoever is not sure of that must not go and look.
    when: { all: [spreading, { q: 'linkKnown', is: 'no' }] },
    contacts: ['d4u', 'police-112'],
    sources: ['p-d4u-steps', 'p-noevidence'],
    discretion: callsCounsellor,
  },
  callTheRegulator: {
    when: spreadingOnline,
    contacts: ['regulator-1377'],
    sources: ['c-1377', 'c-kmcsc-name', 'p-kcsc-halt', 'c-kmcsc-url', 'c-kmcsc-web-id'],
    discretion: { ...callsCounsellor, learns: 'regulator' },
  },
  askPoliceToRequestRemoval: {
    when: { all: [spreadingOnline, reportingOpen] },
    contacts: ['police-112'],
    sources: ['l-23-2', 'l-cy-38-2', 'l-preserve', 'p-guardian-notice'],
    effects: ['urgesReport'],
    discretion: reportsToPolice,
  },
  useTakeItDown: {
    when: { all: [holdsOriginal, underNineteenInIt] },
    contacts: ['take-it-down'],
    sources: ['c-takeitdown'],
    effects: ['usesTakeItDown'],
    discretion: { ...asksPlatform, identity: 'no' },
  },
  useStopNcii: {
    when: {
      all: [
        holdsOriginal,
        {
          any: [
            { q: 'age', is: 'eighteen' },
            { q: 'takenUnder19', except: [] },
          ],
        },
      ],
    },
    contacts: ['stopncii'],
    sources: ['c-stopncii'],
    effects: ['usesStopNcii'],
    discretion: { ...asksPlatform, identity: 'no' },
  },
  knowTheLimitsOfRemoval: {
    when: spreadingOnline,
    sources: ['c-kmcsc-block', 'c-block-leaks'],
    discretion: quiet,
  },
  keepYourNameOut: {
    when: spreading,
    offences: ['publishingIdentity', 'publishingChildIdentity'],
    sources: ['l-24', 'l-cy-31', 'l-cy-34-3'],
    discretion: quiet,
  },
  askForANewNameOrNumber: {
    when: spreading,
    contacts: ['d4u', 'womens-hotline-1366'],
    sources: ['p-name-change'],
    discretion: { ...callsCounsellor, identity: 'yes' },
  },
  knowSharingIsACrime: {
    when: shared,
    offences: ['sharing', 'sharingForProfit', 'possessing'],
    sources: ['l-14-2', 'l-14-3', 'l-14-4', 'l-14-5', 'l-15', 'l-15-3', 'l-14-1-consent'],
    discretion: quiet,
  },
  dontSearchForIt: {
    when: { q: 'happened', except: ['filmed', 'foundCamera', 'sentSexual'] },
    sources: ['p-viewer'],
    discretion: quiet,
  },
} as const satisfies Steps;
