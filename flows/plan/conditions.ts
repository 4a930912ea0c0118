import type { Condition } from '../condition.ts';
import type { OptionOf, QuestionId } from '../questions.ts';
import { afraidOfSpread, anyFilming, onlyReceived, received, sentByMyself, shared, threatened } from '../situations.ts';

/** Conditions with a name of which only advice speaks: the questions reach a slow phone without them. */

/** An image is out, or may come out. */
export const imageAtRisk = {
  q: 'happened',
  except: ['filmed', 'foundCamera', 'sentSexual', 'received'],
} as const satisfies Condition;

/** There is an original that the person may hold, or that others have. */
const originalMatters = { any: [shared, threatened, sentByMyself, afraidOfSpread] } as const satisfies Condition;

/** The person holds an original. */
export const holdsOriginal = {
  all: [originalMatters, { q: 'originalHeld', is: 'yes' }],
} as const satisfies Condition;

/** Somebody did something to the person, beside or instead of material that merely reached them. */
export const ownCase = { q: 'happened', except: ['received'] } as const satisfies Condition;

/** Any act but those for which the law holds no one answerable who did no more: a lawyer comes first. */
const didMore = { q: 'exposure', except: ['received', 'sawOrClicked', 'inGroupChat'] } as const satisfies Condition;
export const mayBeAnswerable = { all: [received, didMore] } as const satisfies Condition;

/** It reached them, and they did no more: a lawyer need not hear of it before the police do. */
export const onlyReached = { all: [received, { not: didMore }] } as const satisfies Condition;

/** They may be answerable, and nothing was done to them: no step is for the person harmed. */
export const onlyAnswerable = { all: [onlyReceived, mayBeAnswerable] } as const satisfies Condition;

/** It came, unwanted, and nothing else. */
export const onlyCameUnwanted = {
  all: [received, { q: 'exposure', only: ['received'], sure: true }],
} as const satisfies Condition;

/** The phone on which the threats come may have a malicious app. */
export const infected = { all: [threatened, { q: 'installedFile', except: ['no'] }] } as const satisfies Condition;

/** It has one, as was said: nothing is saved on it, and what can still be read on it is copied by hand. */
export const surelyInfected = {
  all: [threatened, { q: 'installedFile', is: 'yes', sure: true }],
} as const satisfies Condition;

export const cameraInPlace = { q: 'cameraState', is: 'inPlace' } as const satisfies Condition;

export const underNineteen = { q: 'age', except: ['adult'] } as const satisfies Condition;

/** Under 19 now, or when any of it was taken. */
export const underNineteenInIt = {
  any: [underNineteen, { q: 'takenUnder19', is: 'yes' }],
} as const satisfies Condition;

/** Neither partner nor relative. The safe are listed: someone who joins the catalogue may be close until this says otherwise. */
const notClose = [
  'schoolmate',
  'teacherOrSuperior',
  'coworker',
  'someoneElseKnown',
  'onlineContact',
  'stranger',
] as const satisfies readonly OptionOf<'offender'>[];

/**
 * Known for sure: neither partner nor relative. Beside those who are named, "several people" says how many; alone it says
 * nothing of who they are.
 */
export const surelyNotClose = {
  all: [
    { q: 'offender', is: notClose, sure: true },
    { q: 'offender', only: [...notClose, 'severalPeople'], sure: true },
  ],
} as const satisfies Condition;

/** A relative, or several people among whom one could be, as far as is known. */
export const mayBeRelative = {
  any: [
    { q: 'offender', except: ['partnerOrEx', 'severalPeople', ...notClose] },
    { q: 'offender', only: ['severalPeople'] },
  ],
} as const satisfies Condition;

/** Known for sure: nobody who is shown was, or is, under 19 (청소년성보호법 2조 1호). */
export const surelyAdultImages = {
  all: [
    { q: 'age', is: 'adult', sure: true },
    { q: 'takenUnder19', is: 'no', sure: true },
  ],
} as const satisfies Condition;

/** The image itself may be captured: surely adult, and no received material that could be meant. */
export const mayCapture = { all: [surelyAdultImages, { not: received }] } as const satisfies Condition;

/** Not "not now": the plan may speak of going to the police. */
export const reportingOpen = { not: { q: 'reporting', is: 'notNow' } } as const satisfies Condition;

/** Korean is not, or not the only, language at home. */
export const foreignSpeaker = { q: 'language', except: ['korean'] } as const satisfies Condition;

/** Outside Korea for sure: 112 and a station are out of reach. */
export const abroad = { q: 'region', is: 'abroad', sure: true } as const satisfies Condition;

/** The other person may see this device, or lives with it. */
export const watched = {
  any: [
    { q: 'safety', is: 'deviceWatched' },
    { q: 'sharesHomeOrDevice', is: 'yes' },
  ],
} as const satisfies Condition;

export const inDanger = { q: 'safety', is: ['inDanger', 'beingFilmedNow'] } as const satisfies Condition;

export const surelyInDanger = { ...inDanger, sure: true } as const satisfies Condition;

/** No option but `unsure` was given: unanswered, unasked, or not sure. Safety rules read all three as `unsure`. */
export function notKnown(q: QuestionId): Condition {
  return { not: { q, except: [], sure: true } as Condition };
}

/** Filmed, or a camera was found, and not only perhaps. */
export const surelyFilmed = { ...anyFilming, sure: true } as const satisfies Condition;

/**
 * A partner or former partner who is not known to share the home or to see the device. Where that is not sure, the plan
 * for those who do stands instead.
 */
export const partnerWhoLivesApart = {
  all: [
    ownCase,
    { q: 'offender', is: 'partnerOrEx', sure: true },
    {
      not: {
        any: [
          { q: 'safety', is: ['deviceWatched', 'unsure'] },
          { q: 'sharesHomeOrDevice', is: ['yes', 'unsure'] },
        ],
      },
    },
  ],
} as const satisfies Condition;

const knownInPerson = [
  'partnerOrEx',
  'family',
  'schoolmate',
  'teacherOrSuperior',
  'coworker',
  'someoneElseKnown',
] as const satisfies readonly OptionOf<'offender'>[];

/** Everyone who did it is known by name, for sure: nobody writes down how they look. */
export const knownByName = {
  all: [
    { q: 'offender', is: knownInPerson, sure: true },
    { q: 'offender', only: [...knownInPerson, 'severalPeople'], sure: true },
  ],
} as const satisfies Condition;
