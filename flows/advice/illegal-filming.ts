import type { Condition } from '../condition.ts';
import { callsPolice, quiet, saves } from '../discretion.ts';
import { anyFilming, inDanger, reportingOpen, surelyNotClose } from '../situations.ts';
import type { Steps } from '../step.ts';

const cameraInPlace = { q: 'cameraState', is: 'inPlace' } as const satisfies Condition;

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

export const steps = {
  leaveTheCamera: {
    when: cameraInPlace,
    contacts: ['police-112'],
    sources: ['p-camera-112', 'p-camera-touch'],
    caveats: ['outsideKorea'],
    discretion: { ...callsPolice, delegate: 'no' },
  },
  reportFilmingAtOnce: {
    when: { all: [anyFilming, reportingOpen] },
    contacts: ['police-112'],
    offences: ['illegalFilming'],
    sources: ['p-camera-112', 'c-112-sms', 'l-notice', 'p-guardian-notice'],
    effects: ['urgesReport'],
    caveats: ['sayWhoIsAtHome', 'outsideKorea'],
    discretion: callsPolice,
  },
  dontTouchTheCamera: {
    when: strangeCamera,
    sources: ['p-camera-touch'],
    discretion: quiet,
  },
  dontTellTheHostFirst: {
    // With no camera there is none to take away, and at home the adult to turn to may live there too.
    when: {
      all: [
        anyFilming,
        { q: 'place', except: ['toiletOrChangingRoom', 'streetOrTransport', 'other'] },
        { not: { q: 'cameraState', is: 'noDevice' } },
      ],
    },
    sources: ['p-camera-112'],
    effects: ['tellsTeacher'],
    discretion: quiet,
  },
  rememberTheClues: {
    when: anyFilming,
    sources: ['p-camera-clues'],
    effects: ['keepsEvidence'],
    discretion: saves,
  },
  photographTheCamera: {
    when: {
      all: [
        cameraInPlace,
        // Only where the person who placed it is surely no partner or relative: they could walk in, and would know.
        surelyNotClose,
        { not: inDanger },
      ],
    },
    sources: ['p-camera-touch', 'c-112-sms'],
    effects: ['keepsEvidence'],
    discretion: { ...saves, noticed: 'likely' },
  },
  keepTheRemovedCamera: {
    when: { q: 'cameraState', is: 'removed' },
    contacts: ['police-112'],
    sources: ['p-camera-touch', 'p-camera-112'],
    effects: ['keepsEvidence'],
    discretion: { ...callsPolice, noticed: 'likely', undo: 'partly' },
  },
  coverTheHackedCamera: {
    when: { q: 'cameraState', is: 'ownCameraHacked' },
    effects: ['keepsEvidence'],
    discretion: { ...quiet, noticed: 'likely' },
  },
  checkTheRoom: {
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
    when: { q: 'cameraState', is: 'ownCameraHacked' },
    effects: ['changesPasswords'],
    discretion: { ...quiet, noticed: 'likely', trace: 'accounts' },
  },
  knowFilmingIsACrime: {
    when: anyFilming,
    offences: ['illegalFilming', 'possessing'],
    sources: ['l-14-1', 'l-14-1-consent', 'l-14-4', 'l-14-5', 'l-15'],
    discretion: quiet,
  },
} as const satisfies Steps;
