import {
  criminalAct,
  criminalProcedureAct,
  danuriPortal,
  investigationDecree,
  networkAct,
  reporterProtectionAct,
  sexualCrimesAct,
  telecomDecree,
  youthProtectionAct,
} from './links.ts';
import type { Source } from './source.ts';

/** What the law punishes, and how a case goes. */
export const lawFacts = {
  'l-13': { status: 'V', checkedOn: '2026-11-21', links: [sexualCrimesAct] },
  'l-14-1': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [
      sexualCrimesAct,
      { title: '제주교통복지신문', url: 'https://newsbox.co.kr/contents/62006143f71d0169cbc02dab' },
    ],
  },
  'l-14-1-consent': { status: 'X', checkedOn: '2026-11-21', links: [sexualCrimesAct, danuriPortal] },
  'l-14-2': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [sexualCrimesAct, { title: '법조문 해설 블로그', url: 'https://bearinthespring.tistory.com/62' }],
  },
  'l-14-3': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [sexualCrimesAct, { title: 'brunch.co.kr', url: 'https://brunch.co.kr/@476bdca81139430/8' }],
  },
  'l-14-4': { status: 'V', checkedOn: '2026-11-21', links: [sexualCrimesAct] },
  'l-14-5': { status: 'V', checkedOn: '2026-11-21', links: [sexualCrimesAct] },
  'l-name': { status: 'X', checkedOn: '2026-11-21', links: [sexualCrimesAct] },
  'l-14-4-scope': { status: 'X', checkedOn: '2026-11-21', links: [sexualCrimesAct] },
  'l-14-2-1': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [
      sexualCrimesAct,
      { title: '매일신문', url: 'https://m.imaeil.com/page/view/2024101016284441481' },
      { title: 'bigtent.me forum (press text)', url: 'https://bigtent.me/news/837?page=3' },
    ],
  },
  'l-deepfake-seed': {
    status: 'X',
    checkedOn: '2026-11-21',
    links: [
      sexualCrimesAct,
      {
        title: 'CNA/Reuters',
        url: 'https://www.channelnewsasia.com/east-asia/south-korea-criminalise-watching-or-possessing-sexually-explicit-deepfakes-4639831',
      },
      { title: 'KBS World', url: 'http://world.kbs.co.kr/service/news_view.htm?Seq_Code=188362&lang=e' },
    ],
  },
  'l-14-2-2': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [sexualCrimesAct, { title: '매일신문', url: 'https://m.imaeil.com/page/view/2024101016284441481' }],
  },
  'l-14-2-3': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [sexualCrimesAct, { title: '매일신문', url: 'https://m.imaeil.com/page/view/2024101016284441481' }],
  },
  'l-14-2-4': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [sexualCrimesAct, { title: '매일신문', url: 'https://m.imaeil.com/page/view/2024101016284441481' }],
  },
  'l-14-2-5': { status: 'V', checkedOn: '2026-11-21', links: [sexualCrimesAct] },
  'l-14-3-1': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [
      sexualCrimesAct,
      { title: '매일신문', url: 'https://m.imaeil.com/page/view/2024101016284441481' },
      { title: 'beyondpost.co.kr', url: 'http://cnews.beyondpost.co.kr/view.php?ud=2021122215572662836cf2d78c68_30' },
    ],
  },
  'l-14-3-2': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [
      sexualCrimesAct,
      { title: 'beyondpost.co.kr', url: 'http://cnews.beyondpost.co.kr/view.php?ud=2021122215572662836cf2d78c68_30' },
    ],
  },
  'l-15': { status: 'V', checkedOn: '2026-11-21', links: [sexualCrimesAct] },
  'l-15-3': { status: 'V', checkedOn: '2026-11-21', links: [sexualCrimesAct] },
  'l-21': { status: 'V', checkedOn: '2026-11-21', links: [sexualCrimesAct] },
  'l-22-2': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [sexualCrimesAct, { title: '파이낸셜뉴스', url: 'http://fnnews.com/news/202503311500127502' }],
  },
  'l-23': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [
      sexualCrimesAct,
      reporterProtectionAct,
      { title: '울산제일일보 (경찰 기고)', url: 'http://www.ujeil.com/news/articleView.html?idxno=193982' },
    ],
  },
  'l-23-2': { status: 'V', checkedOn: '2026-11-21', links: [sexualCrimesAct] },
  'l-23-2-2': { status: 'V', checkedOn: '2026-11-21', links: [sexualCrimesAct] },
  'l-24': { status: 'V', checkedOn: '2026-11-21', links: [sexualCrimesAct] },
  'l-26': { status: 'V', checkedOn: '2026-11-21', links: [sexualCrimesAct] },
  'l-26-2': { status: 'V', checkedOn: '2026-11-21', links: [sexualCrimesAct, youthProtectionAct] },
  'l-27': { status: 'V', checkedOn: '2026-11-21', links: [sexualCrimesAct] },
  'l-29': { status: 'V', checkedOn: '2026-11-21', links: [sexualCrimesAct] },
  'l-30': { status: 'V', checkedOn: '2026-11-21', links: [sexualCrimesAct] },
  'l-34': { status: 'V', checkedOn: '2026-11-21', links: [sexualCrimesAct, investigationDecree] },
  'l-36': { status: 'V', checkedOn: '2026-11-21', links: [sexualCrimesAct] },
  'l-31': { status: 'V', checkedOn: '2026-11-21', links: [sexualCrimesAct] },
  'l-40': { status: 'V', checkedOn: '2026-11-21', links: [sexualCrimesAct] },
  'l-18': { status: 'V', checkedOn: '2026-11-21', links: [sexualCrimesAct] },
  'l-cpa-223': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [
      criminalProcedureAct,
      { title: '형사소송법 조문 정리', url: 'https://cafe.daum.net/_c21_/bbs_read?datanum=45&fldid=UGEx&grpid=1TX0d' },
    ],
  },
  'l-cpa-237': { status: 'V', checkedOn: '2026-11-21', links: [criminalProcedureAct] },
  'l-cpa-232': { status: 'V', checkedOn: '2026-11-21', links: [criminalProcedureAct] },
  'l-accept': { status: 'V', checkedOn: '2026-11-21', links: [investigationDecree] },
  'l-night': { status: 'V', checkedOn: '2026-11-21', links: [investigationDecree] },
  'l-relief': { status: 'V', checkedOn: '2026-11-21', links: [investigationDecree] },
  'l-prosec': { status: 'V', checkedOn: '2026-11-21', links: [investigationDecree, sexualCrimesAct] },
  'l-preserve': { status: 'V', checkedOn: '2026-11-21', links: [criminalProcedureAct] },
  'l-defam-1': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [
      criminalAct,
      networkAct,
      { title: '서울신문', url: 'https://www.seoul.co.kr/news/politics/congress/2025/12/24/20251224500146' },
    ],
  },
  'l-defam-repeal': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [
      { title: 'YTN', url: 'https://www.ytn.co.kr/_ln/0101_202512231538270904' },
      { title: 'SBS', url: 'https://news.sbs.co.kr/news/endPage.do?news_id=N1008379887' },
    ],
  },
  'l-extort': { status: 'V', checkedOn: '2026-11-21', links: [criminalAct] },
  'l-tba': { status: 'V', checkedOn: '2026-11-21', links: [telecomDecree] },
  'l-notice': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [{ title: '경찰수사규칙 11조1·3·5항 (행정안전부령 649호, 2026-10-02)', url: '' }],
  },
  'l-anon': { status: 'V', checkedOn: '2026-11-21', links: [{ title: '경찰수사규칙 19조2항5호 나목', url: '' }] },
  'l-nondiscrim': { status: 'V', checkedOn: '2026-11-21', links: [{ title: '경찰수사규칙 2조1항', url: '' }] },
  'l-settle': { status: 'V', checkedOn: '2026-11-21', links: [reporterProtectionAct, sexualCrimesAct] },
  'l-intrusion': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [
      networkAct,
      { title: '한국일보', url: 'https://www.hankookilbo.com/News/Read/A2024121315580000826' },
      { title: '법률방송뉴스', url: 'https://www.ltn.kr/news/articleView.html?idxno=23184' },
    ],
  },
  'l-record': { status: 'V', checkedOn: '2026-11-21', links: [{ title: '통신비밀보호법 3조1항', url: '' }] },
  'l-military': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [{ title: '아주경제', url: 'https://www.ajunews.com/view/20220711190517205' }],
  },
} as const satisfies Record<string, Source>;
