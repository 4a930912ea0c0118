import { sexualCrimesAct, telecomDecree } from './links.ts';
import type { Source } from './source.ts';

/** The police and the regulator: numbers, forms, and what blocking is worth. */
export const authorityFacts = {
  'c-112': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [
      {
        title: 'UK FCDO: information for victims of rape and sexual assault in South Korea',
        url: 'http://gov.uk/government/publications/south-korea-information-for-victims-of-rape-and-sexual-assault/information-for-victims-of-rape-and-sexual-assault-in-south-korea',
      },
      { title: '시민일보', url: 'https://siminilbo.co.kr/news/newsview.php?ncode=179544689732304' },
    ],
  },
  'c-112-sms': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [
      { title: '전남 보성경찰서 기고', url: 'http://jnnews.co.kr/news/view.php?idx=336254' },
      {
        title: '모두복지: 긴급신고 문자 및 앱 서비스',
        url: 'https://modubokji.com/welfare/%EA%B8%B4%EA%B8%89%EC%8B%A0%EA%B3%A0-%EB%AC%B8%EC%9E%90-%EB%B0%8F-%EC%95%B1-%EC%84%9C%EB%B9%84%EC%8A%A4-be60a9d0',
      },
    ],
  },
  'c-112-lang': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [
      { title: '국민일보', url: 'https://www.kmib.co.kr/article/view_amp.asp?arcid=0019904191' },
      { title: 'KMCN (English)', url: 'https://www.kmcn.kr/news/article.html?no=5880' },
      {
        title: '정책브리핑 재게시 (7-star.net)',
        url: 'https://7-star.net/bbs/board.php?bo_table=news_politics&page=137&wr_id=250643',
      },
    ],
  },
  'c-182': { status: 'V', checkedOn: '2026-11-21', links: [{ title: '로리뉴스', url: 'http://rorynews.com/4180' }] },
  'c-182-hours': {
    status: 'X',
    checkedOn: '2026-11-21',
    links: [{ title: '연합뉴스TV', url: 'https://www.dailymotion.com/video/x8rsmpz' }],
  },
  'c-safe182': {
    status: 'X',
    checkedOn: '2026-11-21',
    links: [
      {
        title: 'easylaw.go.kr (government, English)',
        url: 'https://m.easylaw.go.kr/MOM/SubCsmOvRetrieve.laf?langCd=700101&csmSeq=1564&ccfNo=2&cciNo=1&cnpClsNo=1',
      },
      { title: '아주뉴스', url: 'https://www5.ajunews.com/view/20120103000356' },
    ],
  },
  'c-ecrm': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [
      { title: '화순경찰서 기고', url: 'http://hwasunnews.co.kr/article.php?aid=167987411963642049' },
      { title: 'ECRM 안내 블로그', url: 'https://ant.sinalog.kr/2026/02/ecrm-homepage.html' },
      { title: 'ECRM 안내 블로그', url: 'https://mynews-room.com/591' },
    ],
  },
  'c-ecrm-tip': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [{ title: '연합뉴스/한경', url: 'https://www.hankyung.com/article/202012225071Y' }],
  },
  'c-ecrm-visit': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [
      {
        title: '블로그',
        url: 'https://datip.my-littlestar.com/entry/%EC%82%AC%EC%9D%B4%EB%B2%84%EB%B2%94%EC%A3%84-%EC%8B%A0%EA%B3%A0%EC%8B%9C%EC%8A%A4%ED%85%9C-%EC%8B%A0%EA%B3%A0-%EB%B0%A9%EB%B2%95',
      },
    ],
  },
  'c-ecrm-foreign': { status: 'K', checkedOn: null, links: [] },
  'c-kmcsc-name': { status: 'X', checkedOn: '2026-11-21', links: [sexualCrimesAct, telecomDecree] },
  'c-1377': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [
      { title: '아주경제', url: 'https://m.ajunews.com/amp/20231005110112048' },
      { title: '연합뉴스/한국경제TV', url: 'https://m.wowtv.co.kr/NewsCenter/AMP/Read?articleId=AKR20231005057200017' },
      { title: '뉴시스', url: 'http://www.newsis.com/view/?id=NISX20231005_0002472194' },
    ],
  },
  'c-kmcsc-url': {
    status: 'S',
    checkedOn: null,
    links: [{ title: '연합뉴스', url: 'http://yna.kr/AKR20190430141700017?did=1195m' }],
  },
  'c-kmcsc-block': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [{ title: 'Korea Herald/Yonhap', url: 'https://www.koreaherald.com/article/10570423' }],
  },
  'c-block-leaks': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [{ title: 'KBS World', url: 'https://world.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=198589' }],
  },
  'c-kmcsc-web-id': { status: 'K', checkedOn: null, links: [] },
  'p-kcsc-halt': {
    status: 'V',
    checkedOn: '2026-11-28',
    links: [
      { title: '지디넷코리아 (2025-09-26)', url: '' },
      { title: '이데일리 (2025-10-19)', url: '' },
      { title: '뉴스1 (2025-10-23)', url: '' },
    ],
  },
  'c-1394': {
    status: 'V',
    checkedOn: '2026-11-28',
    links: [
      { title: '채널A', url: 'https://ichannela.com/news/detail/000000512599.do' },
      { title: 'SBS', url: 'https://news.sbs.co.kr/news/endPage.do?news_id=N1008426539' },
      { title: '경향신문', url: 'https://www.khan.co.kr/article/202602011026001' },
    ],
  },
  'c-kics': {
    status: 'V',
    checkedOn: '2026-11-28',
    links: [
      { title: 'koreamedia.net 15370', url: '' },
      { title: '이투데이 2401715', url: '' },
      { title: 'lawyersite 9294', url: '' },
    ],
  },
  'c-dscstop': {
    status: 'V',
    checkedOn: '2026-11-28',
    links: [
      { title: '뉴스핌', url: 'https://www.newspim.com/news/view/20260220000754' },
      { title: 'newspub.kr, newming.io (2026-02-23)', url: '' },
    ],
  },
} as const satisfies Record<string, Source>;
