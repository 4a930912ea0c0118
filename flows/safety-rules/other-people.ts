import type { SafetyRule } from '../safety-rule.ts';
import { threatened, watched } from './hazards.ts';

/** Rules 7 to 12: helpers, those who watch, their devices, and what is said in public. */
export const otherPeople: readonly SafetyRule[] = [
  {
    id: '7-helpers-do-not-look',
    hazard: 'A helper who looks',
    rule: 'Whoever asks for someone else is told not to look.',
    when: { q: 'forWhom', except: ['myself'] },
    holds: [{ stands: ['dontLookAtTheImage'] }],
  },
  {
    id: '7-nobody-looks',
    hazard: 'A helper who looks',
    rule: 'No step has the image looked at.',
    holds: [{ never: ['viewsImage'] }],
  },
  {
    id: '8-order-when-watched',
    hazard: 'Found out by someone who sees the device',
    rule: 'A safer device, then safety planning, then evidence, then passwords.',
    when: watched,
    holds: [
      { some: ['findsSaferDevice'] },
      { stands: ['planYourSafety'] },
      { order: ['findsSaferDevice', 'plansSafety', 'keepsEvidence', 'changesPasswords'] },
    ],
  },
  {
    id: '8-plan-apart',
    hazard: 'Watched, followed or visited by someone who lives elsewhere',
    rule: 'From a partner or former partner, whoever was harmed plans for safety before they gather evidence.',
    when: {
      all: [
        { q: 'happened', except: ['received'] },
        { q: 'offender', is: 'partnerOrEx', sure: true },
      ],
    },
    holds: [{ some: ['plansSafety'] }, { order: ['plansSafety', 'keepsEvidence'] }],
  },
  {
    id: '8-marked',
    hazard: 'Found out by someone who sees the device',
    rule: 'Every step that the other person could notice is marked, also while safety is not known.',
    when: { any: [watched, { not: { q: 'safety', except: [], sure: true } }] },
    holds: [{ marked: true }],
  },
  {
    id: '9-leave-their-devices',
    hazard: 'The victim charged with intrusion or eavesdropping',
    rule: 'About someone known, the plan says not to open their devices or record others.',
    when: { q: 'offender', except: ['onlineContact', 'stranger'] },
    holds: [{ stands: ['dontOpenTheirDevices'] }],
  },
  {
    id: '9-no-intrusion',
    hazard: 'The victim charged with intrusion or eavesdropping',
    rule: 'No step opens a device or account of someone else, or records a conversation of others.',
    holds: [{ never: ['opensTheirDevice', 'recordsOthers'] }],
  },
  {
    id: '10-another-phone',
    hazard: 'A call that a malicious app redirects',
    rule: 'A file was installed, or perhaps: every call link says "use another phone", and what is done on it waits.',
    when: { all: [threatened, { q: 'installedFile', except: ['no'] }] },
    holds: [
      { otherPhone: true },
      { stands: ['useAnotherPhone'] },
      { before: 'freezeTheMoney', step: 'useAnotherPhone' },
      { before: 'warnYourContacts', step: 'useAnotherPhone' },
      { some: ['savesMessages'] },
      { says: 'phoneStaysOff', of: { effects: ['usesThatPhone'] } },
      { restsOn: ['p-malware-calls'], of: { saying: 'phoneStaysOff' } },
      { restsOn: ['p-malware-calls'], of: { steps: ['useAnotherPhone', 'dontResetThePhone'] } },
    ],
  },
  {
    id: '10-nothing-saved-on-it',
    hazard: 'Evidence lost, or a phone kept on, because two steps contradict each other',
    rule: 'On a phone that is to be off nothing is saved: what it shows is copied by hand, or left to the police.',
    when: { all: [threatened, { q: 'installedFile', is: 'yes', sure: true }] },
    holds: [{ stands: ['copyTheThreatsByHand'] }, { absent: ['saveTheThreats'] }],
  },
  {
    id: '10-in-my-name',
    hazard: 'Friends who open what comes from a stolen contact list',
    rule: 'The warning of what may come in the own name stands with what is urgent, before evidence.',
    when: { all: [threatened, { q: 'installedFile', except: ['no'] }] },
    holds: [{ stands: ['warnYourContacts'] }, { after: ['publicWarning', 'keepsEvidence'] }],
  },
  {
    id: '10-freeze-by-its-name',
    hazard: 'Money gone while a bank clerk does not understand',
    rule: 'Asking the bank names 지급정지, what to say if it refuses, and 112 and 1394 beside it.',
    when: { all: [threatened, { q: 'gaveIn', is: 'money', sure: true }] },
    holds: [
      { stands: ['freezeTheMoney'] },
      { figures: ['지급정지', '공갈', '112', '1394'], of: { step: 'freezeTheMoney' } },
    ],
  },
  {
    id: '10-perhaps-infected',
    hazard: 'A call that a malicious app redirects',
    rule: 'A threat for money counts as perhaps until the question is answered.',
    when: {
      all: [threatened, { q: 'demand', is: 'money' }, { not: { q: 'installedFile', except: [], sure: true } }],
    },
    holds: [{ otherPhone: true }],
  },
  {
    id: '10-no-false-alarm',
    hazard: 'A call that a malicious app redirects',
    rule: 'Without a threat no call link says it.',
    when: { all: [{ q: 'happened', except: [], sure: true }, { not: threatened }] },
    holds: [{ otherPhone: false }],
  },
  {
    id: '10-reset-last',
    hazard: 'A call that a malicious app redirects',
    rule: 'The phone is reset only after evidence is kept.',
    holds: [{ order: ['keepsEvidence', 'resetsPhone'] }],
  },
  {
    id: '11-no-search',
    hazard: 'Harm by searching and re-watching',
    rule: 'Where it may be online, the plan says not to search; no step searches.',
    when: { q: 'happened', except: ['filmed', 'foundCamera', 'sentSexual'] },
    holds: [{ stands: ['dontSearchForIt'] }, { never: ['searchesForIt'] }],
  },
  {
    id: '11-others-search',
    hazard: 'Harm by searching and re-watching',
    rule: 'With no link, the plan says who looks.',
    when: { q: 'linkKnown', is: 'no', sure: true },
    holds: [{ stands: ['leaveTheSearchToThem'] }],
  },
  {
    id: '12-no-naming',
    hazard: 'Charged with defamation',
    rule: 'Whoever was harmed is told not to name the person in public.',
    when: { q: 'happened', except: ['received'] },
    holds: [{ stands: ['dontNameThemInPublic'] }, { never: ['namesInPublic'] }],
  },
  {
    id: '12-no-firm',
    hazard: 'Fleeced by a removal firm',
    rule: 'Where an image is out or may come out, no private firm is paid.',
    when: { q: 'happened', except: ['filmed', 'foundCamera', 'sentSexual', 'received'] },
    holds: [{ stands: ['dontPayRemovalFirms'] }, { never: ['paysRemovalFirm'] }],
  },
];
