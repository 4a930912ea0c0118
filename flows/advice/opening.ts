import { callsCounsellor, callsPolice, quiet } from '../discretion.ts';
import {
  inDanger,
  mayBeRelative,
  onlyReceived,
  ownCase,
  surelyAdultImages,
  underNineteen,
  watched,
} from '../situations.ts';
import type { Steps } from '../step.ts';

export const steps = {
  contact109: {
    when: { q: 'safety', is: 'thoughtsOfSuicide' },
    contacts: ['suicide-109', 'police-112'],
    sources: ['c-109'],
    caveats: ['outsideKorea'],
    discretion: callsCounsellor,
  },
  call112: {
    when: inDanger,
    contacts: ['police-112'],
    sources: ['c-112', 'c-112-sms', 'c-112-lang'],
    caveats: ['outsideKorea'],
    discretion: callsPolice,
  },
  contact112Silently: {
    when: inDanger,
    contacts: ['police-112'],
    sources: ['p-112-silent', 'c-112-sms'],
    caveats: ['outsideKorea'],
    discretion: { ...callsPolice, delegate: 'no' },
  },
  useSaferDevice: {
    when: watched,
    effects: ['findsSaferDevice'],
    sources: ['p-safety'],
    discretion: quiet,
  },
  askTheirWish: {
    when: { q: 'forWhom', is: 'friend' },
    sources: ['p-friend', 'l-chingo'],
    discretion: { ...quiet, learns: 'nobody', delegate: 'no' },
  },
  callAboutHarmAtHome: {
    // Child abuse is what is done to someone under 18.
    when: { all: [ownCase, { q: 'age', except: ['eighteen', 'adult'] }, mayBeRelative] },
    contacts: ['police-112'],
    sources: ['p-child-abuse-112', 'p-guardian-notice', 'c-112-sms'],
    caveats: ['outsideKorea'],
    discretion: callsPolice,
  },
  knowWhoMustReport: {
    when: underNineteen,
    sources: [
      'l-cy-34-2',
      'l-cy-34-2-sunflower',
      'p-mandatory-list',
      'p-mandatory-reporter',
      'p-guardian-notice',
      'p-school-guardian',
    ],
    effects: ['saysWhoMustReport'],
    discretion: quiet,
  },
  tellThemYouMustReport: {
    // A counsellor too: many centres stand on the list.
    when: {
      all: [
        {
          any: [
            { q: 'helperRole', is: 'professional' },
            { q: 'forWhom', except: ['myself', 'friend'], sure: true },
          ],
        },
        underNineteen,
      ],
    },
    contacts: ['police-112'],
    sources: ['l-cy-34-2', 'p-mandatory-list', 'p-mandatory-reporter', 'p-guardian-notice'],
    effects: ['saysWhoMustReport'],
    caveats: ['outsideKorea'],
    discretion: { ...callsPolice, delegate: 'no' },
  },
  dontLookAtTheImage: {
    when: { q: 'forWhom', except: ['myself'] },
    sources: ['p-viewer', 'l-cy-11-5'],
    discretion: quiet,
  },
  dontScoldOrPose: {
    when: { q: 'helperRole', is: 'parentOrGuardian' },
    sources: ['l-22-2', 'l-cy-25-2'],
    discretion: { ...quiet, delegate: 'no' },
  },
  dontCopyTheImage: {
    when: { all: [{ not: onlyReceived }, { not: surelyAdultImages }] },
    sources: ['p-minor-screenshot', 'p-reporter-possession', 'l-cy-11-5', 'l-cy-2'],
    discretion: quiet,
  },
  stayBesideThem: {
    when: { q: 'forWhom', is: 'friend' },
    contacts: ['womens-hotline-1366'],
    sources: ['p-friend', 'p-companion', 'l-pv-7-3-2', 'l-pv-docs'],
    discretion: { ...callsCounsellor, delegate: 'no' },
  },
} as const satisfies Steps;
