import type { Answers } from '../../flows/questions.ts';

const adult: Answers = { safety: ['none'], forWhom: 'myself', age: 'adult', takenUnder19: 'no', language: 'korean' };

/** The three situations that document B quotes, and all of them at once. */
export const situations: Readonly<Record<string, Answers>> = {
  'a camera in a public bathroom': {
    ...adult,
    happened: ['filmed', 'foundCamera'],
    cameraState: 'inPlace',
    place: 'toiletOrChangingRoom',
    offenderSeen: 'no',
    offender: 'stranger',
    reporting: 'ready',
  },
  'a friend saw my picture online': {
    ...adult,
    happened: ['shared'],
    sharedWhere: ['socialMedia'],
    platform: ['x', 'telegram'],
    linkKnown: 'yes',
    originalHeld: 'unsure',
    offender: 'unsure',
    reporting: 'ready',
  },
  'an ex threatens after the break-up': {
    ...adult,
    happened: ['threatened'],
    demand: ['reconcile', 'silence'],
    alreadyGaveIn: 'no',
    originalHeld: 'no',
    offender: 'partnerOrEx',
    sharesHomeOrDevice: 'no',
    reporting: 'notNow',
  },
  'all three at once': {
    ...adult,
    safety: ['deviceWatched'],
    happened: ['filmed', 'shared', 'threatened'],
    cameraState: 'removed',
    place: 'home',
    offenderSeen: 'yes',
    sharedWhere: ['messenger'],
    platform: ['kakaotalk'],
    linkKnown: 'no',
    originalHeld: 'yes',
    demand: ['money'],
    alreadyGaveIn: 'yes',
    gaveIn: ['money'],
    offender: 'partnerOrEx',
    installedFile: 'unsure',
    sharesHomeOrDevice: 'yes',
    reporting: 'ready',
  },
};
