import type { Condition } from '../../condition.ts';
import { asksPlatform, callsCounsellor, quiet, reportsToPolice } from '../../discretion.ts';
import { spreading, spreadingOnline } from '../../situations.ts';
import type { Steps } from '../../step.ts';
import { holdsOriginal, imageAtRisk, reportingOpen, surelyFilmed, underNineteenInIt } from '../conditions.ts';

/** The platforms that have a step of their own: any other, and whatever joins the catalogue, has the general one. */
const known = ['instagramOrFacebook', 'x', 'telegram', 'discord', 'kakaotalk', 'naver', 'google', 'tiktok'] as const;

/** A step for one platform, when an image is there. */
const on = (platform: (typeof known)[number]) =>
  ({ all: [spreadingOnline, { q: 'platform', is: platform }] }) as const satisfies Condition;

/** Who removes it, and where to ask oneself. */
export const takeDown = {
  askD4uToRemove: {
    group: 'removal',
    when: imageAtRisk,
    contacts: ['d4u', 'womens-hotline-1366'],
    sources: [
      'p-d4u-steps',
      'p-d4u-evidence',
      'c-d4u',
      'c-1366-digital',
      'l-pv-7-3-1',
      'l-pv-7-3-2',
      'l-pv-7-3-3',
      'l-pv-7-3-4',
      'l-pv-docs',
      'l-pv-keep',
      'p-minor-self',
      'p-minor-2020',
    ],
    effects: ['asksToLook', 'tellsCounsellor', 'leadsToImage'],
    discretion: { ...callsCounsellor, identity: 'forRemoval' },
  },
  askD4uToLook: {
    group: 'removal',
    // Filmed, and nothing is known of a spread: where one is known or feared, or nothing is, the step before says it.
    when: {
      all: [{ any: [surelyFilmed, { q: 'safety', is: 'beingFilmedNow', sure: true }] }, { not: imageAtRisk }],
    },
    contacts: ['d4u', 'womens-hotline-1366'],
    sources: ['p-d4u-steps', 'c-d4u', 'c-1366-digital', 'p-noevidence'],
    effects: ['asksToLook', 'tellsCounsellor'],
    discretion: callsCounsellor,
  },
  leaveTheSearchToThem: {
    group: 'removal',
    // Also where it only went round in person: whoever is not sure of that must not go and look.
    when: { all: [spreading, { q: 'linkKnown', is: 'no' }] },
    contacts: ['d4u', 'police-112'],
    sources: ['p-d4u-steps', 'p-noevidence'],
    discretion: callsCounsellor,
  },
  askInstagramOrFacebook: {
    group: 'appsAndSites',
    when: on('instagramOrFacebook'),
    contacts: ['platform-instagramOrFacebook'],
    sources: ['c-meta'],
    discretion: asksPlatform,
  },
  askX: {
    group: 'appsAndSites',
    when: on('x'),
    contacts: ['platform-x'],
    sources: ['c-x'],
    discretion: asksPlatform,
  },
  askTelegram: {
    group: 'appsAndSites',
    when: on('telegram'),
    contacts: ['platform-telegram'],
    sources: ['c-telegram'],
    discretion: asksPlatform,
  },
  askDiscord: {
    group: 'appsAndSites',
    when: on('discord'),
    contacts: ['platform-discord'],
    sources: ['c-discord', 'c-discord-links'],
    discretion: asksPlatform,
  },
  askKakaotalk: {
    group: 'appsAndSites',
    when: on('kakaotalk'),
    contacts: ['platform-kakaotalk'],
    sources: ['c-kakao', 'c-kr-form'],
    discretion: asksPlatform,
  },
  askNaver: {
    group: 'appsAndSites',
    when: on('naver'),
    contacts: ['platform-naver'],
    sources: ['c-naver', 'c-kr-form'],
    discretion: asksPlatform,
  },
  askGoogle: {
    group: 'appsAndSites',
    when: on('google'),
    contacts: ['platform-google'],
    sources: ['c-google'],
    discretion: asksPlatform,
  },
  askTiktok: {
    group: 'appsAndSites',
    when: on('tiktok'),
    contacts: ['platform-tiktok'],
    discretion: asksPlatform,
  },
  askAnotherPlatform: {
    group: 'appsAndSites',
    when: {
      all: [
        spreadingOnline,
        {
          any: [
            { q: 'platform', except: known },
            { q: 'platform', is: 'unsure' },
          ],
        },
      ],
    },
    contacts: ['platform-other'],
    sources: ['c-kr-form', 'l-tba'],
    discretion: asksPlatform,
  },
  askSearchEngines: {
    group: 'appsAndSites',
    when: { all: [spreadingOnline, { q: 'sharedWhere', is: 'searchResults' }] },
    contacts: ['platform-google', 'platform-naver'],
    sources: ['c-google', 'c-naver'],
    discretion: asksPlatform,
  },
  callTheRegulator: {
    group: 'removal',
    when: spreadingOnline,
    contacts: ['regulator-1377'],
    sources: ['c-1377', 'c-kmcsc-name', 'p-kcsc-halt', 'c-kmcsc-url', 'c-kmcsc-web-id'],
    discretion: { ...callsCounsellor, learns: 'regulator' },
  },
  askPoliceToRequestRemoval: {
    group: 'tellingPolice',
    when: { all: [spreadingOnline, reportingOpen] },
    contacts: ['police-112'],
    sources: ['l-23-2', 'l-cy-38-2', 'l-preserve', 'p-guardian-notice'],
    effects: ['urgesReport'],
    discretion: reportsToPolice,
  },
  useTakeItDown: {
    group: 'comingBack',
    when: { all: [holdsOriginal, underNineteenInIt] },
    contacts: ['take-it-down'],
    sources: ['c-takeitdown'],
    effects: ['usesTakeItDown'],
    discretion: { ...asksPlatform, identity: 'no' },
  },
  useStopNcii: {
    group: 'comingBack',
    when: {
      all: [
        holdsOriginal,
        {
          any: [
            { q: 'age', is: 'eighteen' },
            { q: 'takenUnder19', except: [] },
          ],
        },
      ],
    },
    contacts: ['stopncii'],
    sources: ['c-stopncii'],
    effects: ['usesStopNcii'],
    discretion: { ...asksPlatform, identity: 'no' },
  },
  knowTheLimitsOfRemoval: {
    group: 'removal',
    when: spreadingOnline,
    sources: ['c-kmcsc-block'],
    discretion: quiet,
  },
} as const satisfies Steps;
