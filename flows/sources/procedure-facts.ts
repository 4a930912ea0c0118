import {
  criminalProcedureAct,
  danuriPortal,
  investigationDecree,
  maeil2019,
  ministryNotice,
  reporterProtectionAct,
  schoolLetter,
  seoulGuidebook,
  sexualCrimesAct,
  victimProtectionRule,
  youthProtectionAct,
} from './links.ts';
import type { Source } from './source.ts';

/** How things are done. */
export const procedureFacts = {
  'p-evidence-first': { status: 'V', checkedOn: '2026-11-21', links: [danuriPortal, seoulGuidebook] },
  'p-capture': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [
      { title: '학교폭력/사이버폭력 안내 (2026-01)', url: 'https://nanumi.ai' },
      {
        title: '블로그',
        url: 'https://ratregistry.org/%eb%94%94%ec%a7%80%ed%84%b8-%ec%84%b1%eb%b2%94%ec%a3%84-%ec%8b%a0%ea%b3%a0-%ec%83%81%eb%8b%b4-%ec%82%ad%ec%a0%9c%ec%9a%94%ec%b2%ad-%eb%b0%a9%eb%b2%95',
      },
    ],
  },
  'p-d4u-evidence': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [
      { title: '부산1366', url: 'http://busan1366.or.kr/bbs/board.php?bo_table=sub02_04&wr_id=37' },
      ministryNotice,
    ],
  },
  'p-d4u-steps': { status: 'V', checkedOn: '2026-11-21', links: [ministryNotice] },
  'p-d4u-noreport': { status: 'K', checkedOn: null, links: [] },
  'p-nodelete': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [
      { title: '카카오 고객센터', url: 'https://cs.kakao.com' },
      { title: '서울대 피해자 안내', url: 'https://slcc.snu.ac.kr' },
    ],
  },
  'p-nopay': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [{ title: '경찰 기고', url: 'http://jnnews.co.kr/news/view.php?idx=340733' }, maeil2019],
  },
  'p-sextort-evidence': { status: 'V', checkedOn: '2026-11-21', links: [maeil2019] },
  'p-sextort-malware': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [
      maeil2019,
      { title: '광주타임즈(경찰 기고)', url: 'http://gjtnews.com/news/articleViewAmp.html?idxno=340325' },
    ],
  },
  'p-sextort-warn': { status: 'V', checkedOn: '2026-11-21', links: [maeil2019] },
  'p-noconfront': { status: 'K', checkedOn: null, links: [] },
  'p-conflict-direct': {
    status: 'X',
    checkedOn: '2026-11-21',
    links: [{ title: '이데일리/zum', url: 'https://news.zum.com/articles/51256003' }],
  },
  'p-threat': { status: 'V', checkedOn: '2026-11-21', links: [danuriPortal, seoulGuidebook] },
  'p-print': { status: 'V', checkedOn: '2026-11-21', links: [seoulGuidebook] },
  'p-print-single': {
    status: 'S',
    checkedOn: null,
    links: [
      danuriPortal,
      {
        title: 'ddmnews.co.kr (Seoul city material)',
        url: 'http://www.ddmnews.co.kr/news_gisa/gisa_view.htm?gisa_category=01110000&gisa_idx=12933',
      },
      { title: '법률방송뉴스', url: 'https://www.ltn.kr/news/articleView.html?idxno=22356' },
    ],
  },
  'p-noevidence': { status: 'V', checkedOn: '2026-11-21', links: [investigationDecree, criminalProcedureAct] },
  'p-types': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [
      { title: '서울경찰청', url: 'https://smpa.go.kr/user/nd36181.do' },
      { title: '뉴스아이즈', url: 'http://www.newseyes.net/news/view.php?idx=4904&mcode=m247tk9' },
    ],
  },
  'p-oral': { status: 'V', checkedOn: '2026-11-21', links: [criminalProcedureAct] },
  'p-where': {
    status: 'X',
    checkedOn: '2026-11-21',
    links: [
      investigationDecree,
      { title: '범죄수사규칙 49조 보도', url: 'https://v.daum.net/v/20220729154204483' },
      { title: '더팩트 2019', url: 'http://news.tf.co.kr/read/life/1748381.htm' },
    ],
  },
  'p-unit': { status: 'V', checkedOn: '2026-11-21', links: [sexualCrimesAct] },
  'p-companion': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [investigationDecree, { title: '서울대 피해자 안내', url: 'https://slcc.snu.ac.kr' }],
  },
  'p-pseudonym': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [
      reporterProtectionAct,
      schoolLetter,
      {
        title: '여가부·경찰청 발표 (디지틀조선)',
        url: 'https://digitalchosun.dizzo.com/m/article.amp.html?contid=2018030711104',
      },
    ],
  },
  'p-interp': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [
      { title: 'KMCN', url: 'https://www.kmcn.kr/news/article.html?no=5880' },
      { title: '중국동포신문', url: 'http://www.dongponews.kr/news/articleView.html?idxno=42757' },
    ],
  },
  'p-private': { status: 'V', checkedOn: '2026-11-21', links: [schoolLetter] },
  'p-camera-112': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [
      seoulGuidebook,
      { title: '연합뉴스', url: 'https://m.wowtv.co.kr/NewsCenter/AMP/Read?articleId=AKR20180618103100054' },
    ],
  },
  'p-camera-touch': {
    status: 'X',
    checkedOn: '2026-11-21',
    links: [
      seoulGuidebook,
      {
        title: '연합뉴스 (인천경찰청)',
        url: 'https://m.wowtv.co.kr/NewsCenter/AMP/Read?articleId=AKR20181106109500065',
      },
      { title: '불법촬영 신고 안내 블로그', url: 'https://soannh.com/11109' },
    ],
  },
  'p-camera-clues': { status: 'V', checkedOn: '2026-11-21', links: [seoulGuidebook] },
  'p-camera-find': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [
      { title: '봉화경찰서 보도', url: 'http://m.smnews.co.kr/view.php?idx=116057' },
      { title: '서울경찰', url: 'https://smartsmpa.tistory.com/5011' },
    ],
  },
  'p-viewer': { status: 'V', checkedOn: '2026-11-21', links: [sexualCrimesAct, danuriPortal] },
  'p-received-report': { status: 'V', checkedOn: '2026-11-21', links: [schoolLetter] },
  'p-friend': { status: 'V', checkedOn: '2026-11-21', links: [youthProtectionAct, victimProtectionRule] },
  'p-name-change': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [{ title: 'SBS', url: 'https://news.sbs.co.kr/news/endPage.do?news_id=N1006795542' }],
  },
  'p-safety': { status: 'K', checkedOn: null, links: [] },
  'p-time': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [
      criminalProcedureAct,
      { title: '연합뉴스 요약', url: 'https://m.newspic.kr/summary.html?cp=L1SvO37V&nid=2025041612000344942&pn=214' },
    ],
  },
  'p-reporter-possession': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [
      {
        title: '법무법인 율명 FAQ',
        url: 'https://www.yulmyung.com/faq/%EC%8B%A0%EA%B3%A0%EB%AA%A9%EC%A0%81%EC%9C%BC%EB%A1%9C-%EC%9D%8C%EB%9E%80%EB%AC%BC%EC%9D%84-pdf%EB%A1%9C-%EC%A0%80%EC%9E%A5-%ED%9B%84-%EC%8B%A0%EA%B3%A0%ED%96%88%EB%8A%94%EB%8D%B0-%EC%B2%98%EB%B2%8C/',
      },
    ],
  },
  'p-112-silent': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [{ title: 'SBS', url: 'https://news.sbs.co.kr/news/endPage.do?news_id=N1006895189' }],
  },
  'p-sunflower-72h': {
    status: 'V',
    checkedOn: '2026-11-28',
    links: [
      {
        title: '서울해바라기센터 (아시아경제, 2016-04-03)',
        url: 'http://help0365.or.kr/bbs/board.php?bo_table=press&wr_id=154',
      },
    ],
  },
  'p-telegram-caught': {
    status: 'V',
    checkedOn: '2026-11-28',
    links: [
      { title: '전남일보 (2025-05-22)', url: '' },
      { title: 'KBS (2025-04-11)', url: '' },
    ],
  },
  'p-malware-calls': {
    status: 'V',
    checkedOn: '2026-11-28',
    links: [
      { title: '함양경찰서 기고 (2023-03-13)', url: '' },
      { title: '매일경제 (2025-08-05)', url: '' },
      { title: '머니S (2025-05-08)', url: '' },
    ],
  },
} as const satisfies Record<string, Source>;
