import { callsCounsellor, quiet } from '../../discretion.ts';
import { onlyReceived, received } from '../../situations.ts';
import type { Steps } from '../../step.ts';
import { foreignSpeaker, mayBeAnswerable, onlyAnswerable, ownCase, underNineteen } from '../conditions.ts';

/** People who help. Nobody is asked their gender, orientation or disability: that help stands in every plan. */
export const support = {
  getThroughTonight: {
    group: 'someoneToTalkTo',
    when: ownCase,
    contacts: ['suicide-109', 'womens-hotline-1366'],
    sources: ['c-109', 'c-1366'],
    effects: ['tellsCounsellor'],
    caveats: ['outsideKorea'],
    discretion: callsCounsellor,
  },
  talkTo1366: {
    group: 'someoneToTalkTo',
    contacts: ['womens-hotline-1366'],
    sources: ['c-1366', 'c-1366-men', 'c-1366-chat', 'c-1366-digital', 'c-1366-dial'],
    effects: ['tellsCounsellor'],
    discretion: callsCounsellor,
  },
  callDanuri: {
    group: 'someoneToTalkTo',
    // With a visa worry too: were it missing on paper then, that would tell.
    when: foreignSpeaker,
    contacts: ['danuri-1577-1366'],
    sources: ['c-danuri', 'p-interp'],
    effects: ['tellsCounsellor'],
    discretion: callsCounsellor,
  },
  askTheRegionalCentre: {
    group: 'someoneToTalkTo',
    when: {
      any: [
        { q: 'region', except: ['abroad'] },
        { q: 'region', is: 'unsure' },
      ],
    },
    contacts: ['womens-hotline-1366'],
    sources: ['c-reg-system', 'c-1366-digital', 'c-1366-dial'],
    effects: ['tellsCounsellor'],
    discretion: callsCounsellor,
  },
  contactTheEmbassy: {
    group: 'someoneToTalkTo',
    when: { q: 'region', is: 'abroad' },
    contacts: ['embassy', 'd4u', 'immigration-1345'],
    sources: ['c-d4u', 'c-1345'],
    discretion: { ...callsCounsellor, identity: 'yes' },
  },
  talkToYouthCounsellors: {
    group: 'someoneToTalkTo',
    when: underNineteen,
    contacts: ['d4youth', 'youth-1388'],
    sources: ['c-d4youth', 'c-1388', 'c-1388-ways', 'p-mandatory-list', 'p-minor-2020'],
    effects: ['tellsCounsellor'],
    discretion: callsCounsellor,
  },
  tellAnAdultYouTrust: {
    group: 'besideThem',
    // Who may be answerable has an adult beside them before that.
    when: { all: [underNineteen, { not: onlyAnswerable }] },
    sources: ['p-mandatory-reporter', 'l-cy-34-2', 'l-cy-38'],
    effects: ['tellsParent', 'tellsTeacher'],
    discretion: { ...quiet, learns: 'whoYouTell', undo: 'no', delegate: 'no' },
  },
  visitASunflowerCentre: {
    group: 'someoneToTalkTo',
    when: { not: onlyReceived },
    contacts: ['sunflower', 'womens-hotline-1366'],
    sources: ['c-sunflower', 'c-sunflower-num', 'l-cy-34-2-sunflower', 'p-sunflower-72h'],
    effects: ['tellsCounsellor'],
    discretion: { ...callsCounsellor, identity: 'falseName', delegate: 'together' },
  },
  tellThePersonShown: {
    group: 'besideThem',
    when: { all: [received, { not: mayBeAnswerable }, { q: 'knowsPerson', is: 'yes' }] },
    contacts: ['d4u', 'womens-hotline-1366'],
    sources: ['p-received-report', 'p-friend'],
    discretion: { ...callsCounsellor, learns: 'whoYouTell', undo: 'no', delegate: 'no' },
  },
  stayBesideThem: {
    group: 'besideThem',
    when: { q: 'forWhom', is: 'friend' },
    contacts: ['womens-hotline-1366'],
    sources: ['p-friend', 'p-companion', 'l-pv-7-3-2', 'l-pv-docs'],
    discretion: { ...callsCounsellor, delegate: 'no' },
  },
  findHelpThatFits: {
    group: 'someoneToTalkTo',
    contacts: ['womens-hotline-1366', 'd4u', 'mens-hotline', 'ddingdong', 'police-112', 'suicide-109'],
    sources: ['c-men', 'c-d4u-men', 'c-1366-men', 'c-lgbt', 'l-nondiscrim', 'c-112-sms'],
    discretion: callsCounsellor,
  },
} as const satisfies Steps;
