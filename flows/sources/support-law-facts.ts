import {
  immigrationDecree,
  immigrationRule,
  reporterProtectionAct,
  sexualCrimesAct,
  victimProtectionAct,
  victimProtectionRule,
} from './links.ts';
import type { Source } from './source.ts';

/** What the law gives for support and protection: removal, stay, orders, school and work. */
export const supportLawFacts = {
  'l-pv-7-3-1': { status: 'V', checkedOn: '2026-11-21', links: [victimProtectionAct] },
  'l-pv-7-3-2': { status: 'V', checkedOn: '2026-11-21', links: [victimProtectionAct] },
  'l-pv-7-3-3': { status: 'V', checkedOn: '2026-11-21', links: [victimProtectionAct] },
  'l-pv-7-3-4': { status: 'V', checkedOn: '2026-11-21', links: [victimProtectionAct] },
  'l-pv-docs': { status: 'V', checkedOn: '2026-11-21', links: [victimProtectionRule] },
  'l-pv-keep': { status: 'V', checkedOn: '2026-11-21', links: [victimProtectionRule] },
  'l-pv-8': { status: 'V', checkedOn: '2026-11-21', links: [victimProtectionAct] },
  'l-pv-7-2': { status: 'V', checkedOn: '2026-11-21', links: [victimProtectionAct] },
  'l-imm': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [
      immigrationDecree,
      immigrationRule,
      { title: '제주매일', url: 'http://www.jejumaeil.net/news/articleView.html?idxno=187881' },
    ],
  },
  'l-imm-limits': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [{ title: '경기매일(경찰 기고)', url: 'http://www.kgmaeil.net/news/articleView.html?idxno=242820' }],
  },
  'l-imm-gap': { status: 'V', checkedOn: '2026-11-21', links: [immigrationRule] },
  'l-chingo': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [
      { title: '스포탈코리아', url: 'https://sportalkorea.com/news/view.php?gisa_uniq=20130617153911' },
      { title: '엑스포츠뉴스', url: 'https://xportsnews.com/article/338132' },
    ],
  },
  'l-school': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [
      { title: '서울경제', url: 'https://m.sedaily.com/NewsView/2DIC2SHVPE' },
      { title: '의안 정보', url: 'https://gukhoeinfocus.com/bills/PRC_Z2A4Z1U0T1S0R1Y7Y4Y1X1W6E5C6B4' },
    ],
  },
  'l-imm-practice': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [{ title: '서울경제', url: 'https://sedaily.com/NewsView/1VGNG7WM59' }],
  },
  'l-stalk-def': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [{ title: '스토킹처벌법 2조 1호 바·사, 18조 (법률 21998호)', url: '' }],
  },
  'l-stalk-police': { status: 'V', checkedOn: '2026-11-21', links: [{ title: '스토킹처벌법 4조, 5조5항', url: '' }] },
  'l-stalk-court': { status: 'V', checkedOn: '2026-11-21', links: [{ title: '스토킹처벌법 8조2-4항, 9조', url: '' }] },
  'l-dv': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [{ title: '가정폭력처벌법 2조 2·3호(카목), 8조의2, 29조', url: '' }],
  },
  'l-safety-measures': { status: 'V', checkedOn: '2026-11-21', links: [sexualCrimesAct, reporterProtectionAct] },
  'l-stay': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [{ title: '출입국관리법 25조의2 1항2호·2항, 46조의2', url: '' }],
  },
  'l-freeze': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [{ title: '전기통신금융사기 피해방지법 2조2호, 2조의7, 3조1항, 4조1항, 11조의2 (법률 22047호)', url: '' }],
  },
  'l-order-comp': {
    status: 'S',
    checkedOn: null,
    links: [{ title: '의안 정보', url: 'https://gukhoeinfocus.com/bills/PRC_S2T4R0Q9Q0O6P1F4G0E9E0D0B8C3J1' }],
  },
  'l-univ': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [victimProtectionAct, { title: '이투데이', url: 'https://www.etoday.co.kr/news/view/2012478' }],
  },
  'l-work': { status: 'V', checkedOn: '2026-11-21', links: [{ title: '남녀고용평등법 14조', url: '' }] },
} as const satisfies Record<string, Source>;
