import type { Condition } from '../condition.ts';
import { callsCounsellor, callsPolice, quiet, saves } from '../discretion.ts';
import {
  afraidOfSpread,
  closePerson,
  inDanger,
  onlyReceived,
  ownCase,
  sentSexual,
  shared,
  threatened,
  watched,
} from '../situations.ts';
import type { Steps } from '../step.ts';

/** Done to the person by someone close; who merely received something is not the one to protect from them. */
const byCloseOne = { all: [{ not: onlyReceived }, closePerson] } as const satisfies Condition;

/** What not to do, and how to be safe from the other person. */
export const steps = {
  dontMeetOrConfront: {
    sources: ['p-noconfront', 'p-conflict-direct', 'l-22-2'],
    discretion: quiet,
  },
  dontDeleteTheChats: {
    when: { q: 'happened', except: ['filmed', 'foundCamera', 'received'] },
    sources: ['p-nodelete', 'p-evidence-first'],
    effects: ['savesMessages'],
    discretion: quiet,
  },
  dontOpenTheirDevices: {
    when: { q: 'offender', except: ['onlineContact', 'stranger'] },
    sources: ['l-intrusion', 'l-record'],
    discretion: quiet,
  },
  dontNameThemInPublic: {
    when: ownCase,
    offences: ['defamation'],
    sources: ['l-defam-1', 'l-defam-repeal'],
    discretion: quiet,
  },
  dontPayRemovalFirms: {
    when: { q: 'happened', except: ['filmed', 'foundCamera', 'sentSexual', 'received'] },
    sources: ['p-private'],
    discretion: quiet,
  },
  keepACopySomewhereSafe: {
    when: watched,
    effects: ['keepsEvidence'],
    discretion: { ...saves, noticed: 'likely' },
  },
  planYourSafety: {
    when: watched,
    contacts: ['womens-hotline-1366'],
    sources: ['c-1366', 'c-1366-chat', 'c-1366-men'],
    effects: ['plansSafety', 'tellsCounsellor'],
    discretion: callsCounsellor,
  },
  stopReplyingThenBlock: {
    when: { any: [threatened, sentSexual] },
    sources: ['p-nodelete', 'p-sextort-evidence'],
    effects: ['endsChat'],
    discretion: { ...quiet, noticed: 'likely', undo: 'partly' },
  },
  askForProtectionOrders: {
    when: { any: [threatened, sentSexual, inDanger, byCloseOne] },
    contacts: ['police-112'],
    offences: ['stalking'],
    sources: ['l-stalk-def', 'l-stalk-police', 'l-stalk-court'],
    discretion: { ...callsPolice, noticed: 'likely', identity: 'yes' },
  },
  askForFamilyProtection: {
    when: byCloseOne,
    contacts: ['police-112', 'womens-hotline-1366'],
    sources: ['l-dv'],
    discretion: { ...callsPolice, noticed: 'likely', identity: 'yes' },
  },
  askForPoliceProtection: {
    when: { any: [threatened, { q: 'safety', except: ['thoughtsOfSuicide', 'none'] }, watched, byCloseOne] },
    contacts: ['police-112'],
    sources: ['l-safety-measures', 'l-23-2-2'],
    discretion: { ...callsPolice, identity: 'yes' },
  },
  secureYourAccounts: {
    when: { any: [threatened, shared, afraidOfSpread, watched] },
    effects: ['changesPasswords'],
    sources: ['p-safety'],
    discretion: { ...quiet, noticed: 'likely', undo: 'partly', trace: 'accounts' },
  },
} as const satisfies Steps;
