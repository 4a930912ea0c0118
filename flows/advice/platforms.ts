import type { Condition } from '../condition.ts';
import { asksPlatform } from '../discretion.ts';
import { spreadingOnline } from '../situations.ts';
import type { Steps } from '../step.ts';

/** A step for one platform, when an image is there. */
const on = (
  platform: 'instagramOrFacebook' | 'x' | 'telegram' | 'discord' | 'kakaotalk' | 'naver' | 'google' | 'tiktok',
) => ({ all: [spreadingOnline, { q: 'platform', is: platform }] }) as const satisfies Condition;

export const steps = {
  askInstagramOrFacebook: {
    when: on('instagramOrFacebook'),
    contacts: ['platform-instagramOrFacebook'],
    sources: ['c-meta'],
    discretion: asksPlatform,
  },
  askX: { when: on('x'), contacts: ['platform-x'], sources: ['c-x'], discretion: asksPlatform },
  askTelegram: {
    when: on('telegram'),
    contacts: ['platform-telegram'],
    sources: ['c-telegram'],
    discretion: asksPlatform,
  },
  askDiscord: {
    when: on('discord'),
    contacts: ['platform-discord'],
    sources: ['c-discord', 'c-discord-links'],
    discretion: asksPlatform,
  },
  askKakaotalk: {
    when: on('kakaotalk'),
    contacts: ['platform-kakaotalk'],
    sources: ['c-kakao', 'c-kr-form'],
    discretion: asksPlatform,
  },
  askNaver: {
    when: on('naver'),
    contacts: ['platform-naver'],
    sources: ['c-naver', 'c-kr-form'],
    discretion: asksPlatform,
  },
  askGoogle: { when: on('google'), contacts: ['platform-google'], sources: ['c-google'], discretion: asksPlatform },
  askTiktok: { when: on('tiktok'), contacts: ['platform-tiktok'], discretion: asksPlatform },
  askAnotherPlatform: {
    when: { all: [spreadingOnline, { q: 'platform', is: ['other', 'unsure'] }] },
    contacts: ['platform-other'],
    sources: ['c-kr-form', 'l-tba'],
    discretion: asksPlatform,
  },
  askSearchEngines: {
    when: { all: [spreadingOnline, { q: 'sharedWhere', is: 'searchResults' }] },
    contacts: ['platform-google', 'platform-naver'],
    sources: ['c-google', 'c-naver'],
    discretion: asksPlatform,
  },
} as const satisfies Steps;
