import type { Condition } from '../../condition.ts';
import { quiet } from '../../discretion.ts';
import { anyFilming, onlyReceived, received, threatened } from '../../situations.ts';
import type { Steps } from '../../step.ts';
import { infected, mayBeAnswerable, ownCase, surelyAdultImages } from '../conditions.ts';

/** A camera that someone else placed and that nobody has moved, as far as is known. */
const strangeCamera = {
  any: [
    { q: 'cameraState', except: ['removed', 'ownCameraHacked', 'noDevice'] },
    {
      all: [
        { q: 'happened', is: 'foundCamera' },
        { not: { q: 'cameraState', is: ['removed', 'ownCameraHacked', 'noDevice'] } },
      ],
    },
  ],
} as const satisfies Condition;

/** As was said, neither money nor images are demanded. */
const otherDemands = {
  q: 'demand',
  only: ['meeting', 'reconcile', 'silence'],
  sure: true,
} as const satisfies Condition;

/** What not to do. */
export const doNot = {
  dontPayOrSend: {
    group: 'bans',
    when: { all: [threatened, { not: otherDemands }] },
    sources: ['p-nopay'],
    offences: ['extortion'],
    discretion: quiet,
  },
  dontGiveIn: {
    group: 'bans',
    when: { all: [threatened, otherDemands] },
    sources: ['p-nopay', 'l-14-3-2'],
    offences: ['coercing'],
    discretion: quiet,
  },
  dontMeetOrConfront: {
    group: 'bans',
    when: { not: onlyReceived },
    sources: ['p-noconfront', 'p-conflict-direct', 'l-22-2'],
    discretion: quiet,
  },
  dontLookAtTheImage: {
    group: 'bans',
    when: { q: 'forWhom', except: ['myself'] },
    sources: ['p-viewer', 'l-cy-11-5'],
    discretion: quiet,
  },
  dontOpenSaveOrForward: {
    group: 'bans',
    when: received,
    offences: ['possessing', 'viewingFake', 'childMaterialPossessing'],
    sources: ['p-viewer', 'l-14-4', 'l-14-2-4', 'l-cy-11-5'],
    discretion: quiet,
  },
  dontDestroyOrHide: {
    group: 'bans',
    when: mayBeAnswerable,
    sources: ['c-132'],
    discretion: quiet,
  },
  dontCopyTheImage: {
    group: 'bans',
    when: { all: [{ not: onlyReceived }, { not: surelyAdultImages }] },
    sources: ['p-minor-screenshot', 'p-reporter-possession', 'l-cy-11-5', 'l-cy-2'],
    discretion: quiet,
  },
  dontScoldOrPose: {
    group: 'bans',
    when: { q: 'helperRole', is: 'parentOrGuardian' },
    sources: ['l-22-2', 'l-cy-25-2'],
    discretion: { ...quiet, delegate: 'no' },
  },
  dontTouchTheCamera: {
    group: 'bans',
    when: strangeCamera,
    sources: ['p-camera-touch'],
    discretion: quiet,
  },
  dontTellTheHostFirst: {
    group: 'bans',
    // With no camera there is none to take away, and at home the adult to turn to may live there too. A toilet is most
    // often that of an employer, a school or a shop, and the camera a colleague's or one of the staff.
    when: {
      all: [
        anyFilming,
        { q: 'place', except: ['streetOrTransport', 'other'] },
        { not: { q: 'cameraState', is: 'noDevice' } },
      ],
    },
    sources: ['p-camera-112'],
    effects: ['tellsTeacher'],
    discretion: quiet,
  },
  dontResetThePhone: {
    group: 'bans',
    when: infected,
    sources: ['p-sextort-malware', 'p-malware-calls'],
    discretion: quiet,
  },
  dontDeleteTheChats: {
    group: 'bans',
    when: { q: 'happened', except: ['filmed', 'foundCamera', 'received'] },
    sources: ['p-nodelete', 'p-evidence-first'],
    effects: ['savesMessages'],
    discretion: quiet,
  },
  dontSearchForIt: {
    group: 'bans',
    when: { q: 'happened', except: ['filmed', 'foundCamera', 'sentSexual'] },
    sources: ['p-viewer'],
    discretion: quiet,
  },
  dontOpenTheirDevices: {
    group: 'bans',
    when: { q: 'offender', except: ['onlineContact', 'stranger'] },
    sources: ['l-intrusion', 'l-record'],
    discretion: quiet,
  },
  dontNameThemInPublic: {
    group: 'bans',
    when: ownCase,
    offences: ['defamation'],
    sources: ['l-defam-1', 'l-defam-repeal'],
    discretion: quiet,
  },
  dontPayRemovalFirms: {
    group: 'bans',
    when: { q: 'happened', except: ['filmed', 'foundCamera', 'sentSexual', 'received'] },
    sources: ['p-private'],
    discretion: quiet,
  },
} as const satisfies Steps;
