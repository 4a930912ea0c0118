import type { Condition } from '../../condition.ts';
import { callsPolice, quiet } from '../../discretion.ts';
import {
  afraidOfSpread,
  anyFilming,
  closePerson,
  onlyReceived,
  sentByMyself,
  sentSexual,
  shared,
  threatened,
} from '../../situations.ts';
import type { Steps } from '../../step.ts';
import { inDanger, infected, watched } from '../conditions.ts';

/** Done to the person by someone close; who merely received something is not the one to protect from them. */
const byCloseOne = { all: [{ not: onlyReceived }, closePerson] } as const satisfies Condition;

/** How to be safe from the other person. */
export const protect = {
  stopReplyingThenBlock: {
    group: 'saveThenStop',
    when: { any: [threatened, sentSexual, { all: [sentByMyself, { q: 'stillComing', except: ['no'] }] }] },
    sources: ['p-nodelete', 'p-sextort-evidence'],
    effects: ['endsChat'],
    discretion: { ...quiet, noticed: 'likely', undo: 'partly' },
  },
  askForProtectionOrders: {
    group: 'keepAway',
    when: { any: [threatened, sentSexual, inDanger, byCloseOne] },
    contacts: ['police-112'],
    offences: ['stalking'],
    sources: ['l-stalk-def', 'l-stalk-police', 'l-stalk-court'],
    effects: ['asksPolice'],
    discretion: { ...callsPolice, noticed: 'likely', identity: 'yes' },
  },
  askForFamilyProtection: {
    group: 'keepAway',
    when: byCloseOne,
    contacts: ['police-112', 'womens-hotline-1366'],
    sources: ['l-dv'],
    effects: ['asksPolice'],
    discretion: { ...callsPolice, noticed: 'likely', identity: 'yes' },
  },
  askForPoliceProtection: {
    group: 'keepAway',
    when: { any: [threatened, { q: 'safety', except: ['thoughtsOfSuicide', 'none'] }, watched, byCloseOne] },
    contacts: ['police-112'],
    sources: ['l-safety-measures', 'l-23-2-2'],
    effects: ['asksPolice'],
    discretion: { ...callsPolice, identity: 'yes' },
  },
  ifItReachesPeopleYouKnow: {
    group: 'besideThem',
    when: threatened,
    sources: ['p-received-report', 'p-viewer'],
    discretion: { ...quiet, learns: 'whoYouTell', noticed: 'possible', undo: 'no' },
  },
  cleanThePhoneLater: {
    group: 'stolenContacts',
    when: infected,
    sources: ['p-sextort-malware'],
    effects: ['resetsPhone', 'changesPasswords'],
    discretion: { ...quiet, noticed: 'likely', undo: 'no', trace: 'accounts' },
  },
  checkTheRoom: {
    group: 'camera',
    when: {
      all: [
        anyFilming,
        { q: 'place', is: ['home', 'lodging'] },
        { not: inDanger },
        { not: { q: 'cameraState', is: 'noDevice' } },
      ],
    },
    contacts: ['police-112'],
    sources: ['p-camera-find'],
    discretion: { ...callsPolice, undo: 'yes' },
  },
  secureTheHackedCamera: {
    group: 'camera',
    when: { q: 'cameraState', is: 'ownCameraHacked' },
    effects: ['changesPasswords'],
    discretion: { ...quiet, noticed: 'likely', trace: 'accounts' },
  },
  secureYourAccounts: {
    group: 'safetyPlan',
    when: { any: [threatened, shared, afraidOfSpread, watched] },
    effects: ['changesPasswords'],
    sources: ['p-safety'],
    discretion: { ...quiet, noticed: 'likely', undo: 'partly', trace: 'accounts' },
  },
} as const satisfies Steps;
