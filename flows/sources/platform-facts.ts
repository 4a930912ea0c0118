import { telecomDecree } from './links.ts';
import type { Source } from './source.ts';

/** What platforms and hash tools take, and where. */
export const platformFacts = {
  'c-stopncii': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [
      { title: 'PPC Land', url: 'https://ppc.land/google-teams-with-stopncii-to-combat-intimate-image-abuse' },
      { title: 'NCMEC Take It Down (copy)', url: 'https://talkheart2heart.org/resources/take-it-down/' },
      {
        title: 'Spectrum News',
        url: 'https://spectrumlocalnews.com/nys/rochester/news/2024/01/30/new-tool-helps-minors-remove-explicit-images-from-social-media',
      },
    ],
  },
  'c-stopncii-partners': {
    status: 'V',
    checkedOn: '2026-11-28',
    links: [{ title: 'Engadget (2024-09-05)', url: '' }],
  },
  'c-takeitdown': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [
      {
        title: 'NCMEC Take It Down FAQ',
        url: 'https://takeitdown.ncmec.org/uk/%d0%bf%d0%b8%d1%82%d0%b0%d0%bd%d0%bd%d1%8f-%d1%82%d0%b0-%d0%b2%d1%96%d0%b4%d0%bf%d0%be%d0%b2%d1%96%d0%b4%d1%96',
      },
      { title: 'MediaNama', url: 'https://www.medianama.com/2024/02/223-take-it-down-indian-languages-support/' },
      {
        title: 'Hindustan Times',
        url: 'https://www.hindustantimes.com/technology/this-meta-funded-software-removes-explicit-images-videos-of-minors-from-internet-check-details-101677645922403-amp.html',
      },
    ],
  },
  'c-google': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [
      { title: 'Google Search Help', url: 'https://support.google.com/websearch/answer/6302812' },
      {
        title: 'Google Search Help – fake explicit imagery',
        url: 'https://support.google.com/websearch/answer/9116649',
      },
      { title: 'Google 검색 고객센터', url: 'https://support.google.com/websearch/answer/6302812?authuser=4&hl=ko' },
    ],
  },
  'c-meta': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [{ title: 'Meta – Not Without My Consent', url: 'https://www.facebook.com/safety/notwithoutmyconsent' }],
  },
  'c-x': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [{ title: 'X Help Center', url: 'https://help.x.com/en/rules-and-policies/us-tida' }],
  },
  'c-telegram': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [
      { title: 'Telegram API', url: 'https://core.telegram.org/method/messages.report.md' },
      { title: 'Telegram FAQ change', url: 'https://truthvoices.com/?p=61065' },
      {
        title: 'Casia News',
        url: 'https://casianews.com/those-who-violate-the-rules-of-the-telegram-messenger-will-be-handed-over-to-law-enforcement-agencies/8612',
      },
    ],
  },
  'c-discord': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [
      { title: 'Discord Support', url: 'https://support.discord.com/hc/articles/38675715591831' },
      { title: 'Discord Safety', url: 'https://discord.com/safety/360044103651-reporting-abusive-behavior-to-discord' },
    ],
  },
  'c-discord-links': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [
      {
        title: 'Discord Moderator Academy',
        url: 'https://discord.com/moderation/360058643194-104:-How-to-Report-Content-to-Discord',
      },
    ],
  },
  'c-kakao': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [
      { title: '카카오 고객센터 (아동・청소년 성보호 정책)', url: 'https://cs.kakao.com' },
      { title: '카카오 고객센터', url: 'https://cs.kakao.com/search?serviceId=168' },
    ],
  },
  'c-naver': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [
      {
        title: '네이버 고객센터',
        url: 'https://help.naver.com/inquiry/input.help?categoryNo=5748&serviceNo=30001&lang=ko',
      },
      { title: '네이버 그린', url: 'https://green.naver.com/content-account-home/lewd-sexual-content' },
      { title: '블로그', url: 'https://pavlovu.com/tip_view.php?no_id=9' },
    ],
  },
  'c-tiktok': {
    status: 'V',
    checkedOn: '2026-11-28',
    links: [
      { title: 'TikTok safety resources', url: 'https://www.tiktok.com/safety/resources/sexual-assault-resources' },
    ],
  },
  'c-kr-form': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [
      telecomDecree,
      { title: '방통위 보도자료', url: 'https://m.korea.kr/briefing/pressReleaseView.do?newsId=156663034' },
    ],
  },
  'p-screenshot-notice': {
    status: 'S',
    checkedOn: null,
    links: [{ title: 'gazeta.ru; TechBullion; United Time News', url: '' }],
  },
} as const satisfies Record<string, Source>;
