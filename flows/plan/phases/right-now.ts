import { callsCounsellor, callsPolice, quiet } from '../../discretion.ts';
import { anyFilming, onlyReceived, sentByMyself, threatened } from '../../situations.ts';
import type { Steps } from '../../step.ts';
import {
  abroad,
  cameraInPlace,
  inDanger,
  infected,
  mayBeAnswerable,
  mayBeRelative,
  onlyCameUnwanted,
  ownCase,
  partnerWhoLivesApart,
  reportingOpen,
  underNineteen,
  watched,
} from '../conditions.ts';

/** What cannot wait, and what everything else hangs on. */
export const rightNow = {
  contact109: {
    group: 'emergency',
    when: { q: 'safety', is: 'thoughtsOfSuicide' },
    contacts: ['suicide-109', 'police-112'],
    sources: ['c-109'],
    discretion: callsCounsellor,
  },
  callTheLocalNumber: {
    group: 'emergency',
    when: { all: [inDanger, abroad] },
    contacts: ['embassy'],
    discretion: callsPolice,
  },
  call112: {
    group: 'emergency',
    when: { all: [inDanger, { not: abroad }] },
    contacts: ['police-112'],
    sources: ['c-112', 'c-112-sms', 'c-112-lang'],
    caveats: ['carAndStation'],
    discretion: callsPolice,
  },
  contact112Silently: {
    group: 'emergency',
    when: { all: [inDanger, { not: abroad }] },
    contacts: ['police-112'],
    sources: ['p-112-silent', 'c-112-sms'],
    discretion: { ...callsPolice, delegate: 'no' },
  },
  useAnotherPhone: {
    group: 'device',
    when: infected,
    contacts: ['police-112'],
    sources: ['p-malware-calls', 'p-sextort-malware'],
    discretion: { ...callsPolice, undo: 'yes' },
  },
  useSaferDevice: {
    group: 'device',
    when: watched,
    effects: ['findsSaferDevice'],
    sources: ['p-safety'],
    discretion: quiet,
  },
  freezeTheMoney: {
    group: 'money',
    when: { all: [threatened, { q: 'gaveIn', is: 'money' }] },
    contacts: ['bank', 'police-112'],
    sources: ['l-freeze'],
    discretion: { ...callsPolice, learns: 'bank', identity: 'yes', delegate: 'together' },
  },
  warnYourContacts: {
    group: 'stolenContacts',
    when: infected,
    sources: ['p-sextort-warn'],
    effects: ['publicWarning'],
    discretion: { ...quiet, learns: 'contacts', noticed: 'likely', undo: 'no' },
  },
  askTheirWish: {
    group: 'besideThem',
    when: { q: 'forWhom', is: 'friend' },
    sources: ['p-friend', 'l-chingo'],
    discretion: { ...quiet, learns: 'nobody', delegate: 'no' },
  },
  callAboutHarmAtHome: {
    group: 'emergency',
    // Child abuse is what is done to someone under 18.
    when: { all: [ownCase, { q: 'age', except: ['eighteen', 'adult'] }, mayBeRelative] },
    contacts: ['police-112'],
    sources: ['p-child-abuse-112', 'p-guardian-notice', 'c-112-sms'],
    discretion: callsPolice,
  },
  stayAwayFromTheMeeting: {
    group: 'keepAway',
    when: {
      any: [
        { all: [sentByMyself, { q: 'meetingPlanned', is: 'yes' }] },
        { all: [threatened, { q: 'demand', is: 'meeting' }] },
      ],
    },
    contacts: ['police-112'],
    sources: ['p-noconfront', 'c-112', 'c-112-sms'],
    discretion: callsPolice,
  },
  stopAfterSending: {
    group: 'saveThenStop',
    when: sentByMyself,
    sources: ['p-nodelete', 'l-cy-15-2', 'l-14-1-consent'],
    caveats: ['groomingIsACrime'],
    discretion: quiet,
  },
  leaveWhatCameUnwanted: {
    group: 'saveThenStop',
    when: onlyCameUnwanted,
    sources: ['p-viewer', 'p-received-report'],
    discretion: quiet,
  },
  talkTonight: {
    group: 'someoneToTalkTo',
    when: mayBeAnswerable,
    contacts: ['womens-hotline-1366', 'suicide-109', 'youth-1388'],
    sources: ['c-1366', 'c-109', 'c-1388', 'c-1388-ways', 'l-cy-34-2', 'p-mandatory-list'],
    // What a counsellor must pass on stands in this step itself, as a caution.
    effects: ['saysWhoMustReport', 'tellsCounsellor'],
    caveats: ['outsideKorea'],
    discretion: callsCounsellor,
  },
  stopAndSeeALawyer: {
    group: 'lawyerFirst',
    when: mayBeAnswerable,
    contacts: ['legal-aid-132'],
    sources: ['c-132', 'p-viewer'],
    effects: ['comesBeforePolice', 'givesReasonToWait'],
    discretion: { ...callsCounsellor, learns: 'lawyer' },
  },
  haveAnAdultBeside: {
    group: 'besideThem',
    when: { all: [mayBeAnswerable, underNineteen] },
    sources: ['p-companion'],
    effects: ['tellsParent'],
    discretion: { ...quiet, learns: 'whoYouTell', undo: 'no', delegate: 'no' },
  },
  knowWhoMustReport: {
    group: 'whoWillKnow',
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
    group: 'whoWillKnow',
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
    discretion: { ...callsPolice, delegate: 'no' },
  },
  goToASunflowerCentre: {
    group: 'someoneToTalkTo',
    when: { all: [{ not: onlyReceived }, { q: 'bodyHarmed', is: 'yes' }] },
    contacts: ['womens-hotline-1366', 'sunflower'],
    sources: ['p-sunflower-72h', 'c-sunflower', 'c-1366', 'l-cy-34-2-sunflower'],
    effects: ['tellsCounsellor'],
    discretion: { ...callsCounsellor, identity: 'falseName', delegate: 'together' },
  },
  leaveTheCamera: {
    group: 'camera',
    when: cameraInPlace,
    contacts: ['police-112'],
    sources: ['p-camera-112', 'p-camera-touch'],
    discretion: { ...callsPolice, delegate: 'no' },
  },
  callDanuriFirst: {
    group: 'someoneToTalkTo',
    when: { q: 'visaWorry', is: 'yes' },
    // 1345 belongs to the immigration ministry: it is named in words, never offered as a call beside this one.
    contacts: ['danuri-1577-1366', 'police-112'],
    sources: ['c-danuri', 'c-1345', 'l-imm-practice'],
    effects: ['comesBeforePolice', 'givesReasonToWait'],
    discretion: callsCounsellor,
  },
  planYourSafety: {
    group: 'safetyPlan',
    when: watched,
    contacts: ['womens-hotline-1366'],
    sources: ['c-1366', 'c-1366-chat', 'c-1366-men', 'p-safety'],
    effects: ['plansSafety', 'tellsCounsellor'],
    discretion: callsCounsellor,
  },
  planYourSafetyApart: {
    group: 'safetyPlan',
    when: partnerWhoLivesApart,
    contacts: ['womens-hotline-1366', 'police-112'],
    sources: ['c-1366', 'c-1366-chat', 'c-1366-men', 'p-safety'],
    effects: ['plansSafety', 'tellsCounsellor'],
    discretion: callsCounsellor,
  },
  reportFilmingAtOnce: {
    group: 'camera',
    when: { all: [anyFilming, { not: abroad }, reportingOpen] },
    contacts: ['police-112'],
    offences: ['illegalFilming'],
    sources: ['p-camera-112', 'c-112-sms', 'l-accept', 'p-noevidence', 'p-unit', 'l-notice', 'p-guardian-notice'],
    effects: ['urgesReport'],
    caveats: ['alsoTellTheRest', 'sayWhoIsAtHome'],
    discretion: callsPolice,
  },
} as const satisfies Steps;
