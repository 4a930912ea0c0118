import type { Condition } from '../condition.ts';
import { callsPolice, quiet, reportsToPolice, saves } from '../discretion.ts';
import { abroad, onlyReceived, reportingOpen, threatened } from '../situations.ts';
import type { Steps } from '../step.ts';

const infected = { all: [threatened, { q: 'installedFile', except: ['no'] }] } as const satisfies Condition;

export const steps = {
  useAnotherPhone: {
    when: infected,
    contacts: ['police-112'],
    sources: ['p-malware-calls', 'p-sextort-malware'],
    caveats: ['outsideKorea'],
    discretion: { ...callsPolice, undo: 'yes' },
  },
  freezeTheMoney: {
    when: { all: [threatened, { q: 'gaveIn', is: 'money' }] },
    contacts: ['bank', 'police-112'],
    sources: ['l-freeze'],
    discretion: { ...callsPolice, learns: 'bank', identity: 'yes', delegate: 'together' },
  },
  dontPayOrSend: {
    when: threatened,
    sources: ['p-nopay'],
    offences: ['extortion'],
    discretion: quiet,
  },
  dontResetThePhone: {
    when: infected,
    sources: ['p-sextort-malware', 'p-malware-calls'],
    discretion: quiet,
  },
  saveTheThreats: {
    when: threatened,
    sources: ['p-threat', 'p-sextort-evidence', 'p-nodelete', 'p-malware-calls'],
    effects: ['keepsEvidence', 'savesMessages', 'leadsToImage', 'usesThatPhone'],
    discretion: saves,
  },
  recordYourOwnCalls: {
    when: { all: [threatened, { q: 'threatForm', is: 'calls' }] },
    sources: ['p-threat', 'l-record'],
    effects: ['keepsEvidence'],
    discretion: saves,
  },
  noteSpokenThreats: {
    when: { all: [threatened, { q: 'threatForm', is: 'inPerson' }] },
    sources: ['p-threat', 'l-record'],
    effects: ['keepsEvidence'],
    discretion: saves,
  },
  photographVanishingChats: {
    when: {
      all: [threatened, { not: { q: 'threatForm', only: ['calls', 'inPerson'] } }],
    },
    sources: ['p-screenshot-notice', 'p-malware-calls'],
    effects: ['keepsEvidence', 'savesMessages', 'leadsToImage', 'usesThatPhone'],
    discretion: { ...saves, noticed: 'possible' },
  },
  keepPaymentRecords: {
    when: { all: [threatened, { q: 'gaveIn', is: 'money' }] },
    sources: ['p-sextort-evidence', 'p-malware-calls'],
    effects: ['keepsEvidence', 'usesThatPhone'],
    discretion: saves,
  },
  chooseTheStation: {
    when: {
      all: [
        { any: [threatened, { q: 'offenderAddress', except: [] }] },
        { not: onlyReceived },
        { not: abroad },
        reportingOpen,
      ],
    },
    contacts: ['police-182'],
    sources: ['p-where', 'l-accept', 'p-guardian-notice'],
    effects: ['urgesReport'],
    discretion: reportsToPolice,
  },
  warnYourContacts: {
    when: infected,
    sources: ['p-sextort-warn'],
    effects: ['publicWarning'],
    discretion: { ...quiet, learns: 'contacts', noticed: 'likely', undo: 'no' },
  },
  cleanThePhoneLater: {
    when: infected,
    sources: ['p-sextort-malware'],
    effects: ['resetsPhone', 'changesPasswords'],
    discretion: { ...quiet, noticed: 'likely', undo: 'no', trace: 'accounts' },
  },
  knowThreateningIsACrime: {
    when: threatened,
    offences: ['threatening', 'coercing', 'extortion'],
    sources: ['l-14-3-1', 'l-14-3-2', 'l-extort', 'l-15'],
    discretion: quiet,
  },
} as const satisfies Steps;
