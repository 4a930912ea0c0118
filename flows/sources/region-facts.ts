import { danuriPortal, newsis2022, sisatoday2025 } from './links.ts';
import type { Source } from './source.ts';

/** The centres of the regions, and counselling centres that others run. */
export const regionFacts = {
  'c-kcsvrc': { status: 'S', checkedOn: null, links: [danuriPortal] },
  'c-ksvrc': { status: 'V', checkedOn: '2026-11-21', links: [{ title: '상담 기관 목록 (2026-05)', url: '' }] },
  'c-kwhl': { status: 'V', checkedOn: '2026-11-21', links: [{ title: '상담 기관 목록 (2026-05)', url: '' }] },
  'c-womenlink': { status: 'S', checkedOn: null, links: [{ title: '상담 기관 목록 (2018)', url: '' }] },
  'c-ngo-names': { status: 'X', checkedOn: '2026-11-21', links: [danuriPortal] },
  'c-reg-system': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [sisatoday2025, { title: '연합뉴스 재게시', url: 'https://taptalk.net/news/view/2025041614000480639' }],
  },
  'c-reg-daejeon': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [{ title: '중도일보', url: 'https://joongdo.co.kr/web/view.php?key=20240919010004854' }],
  },
  'c-reg-sejong': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [{ title: '뉴스1', url: 'https://news1.kr/amp/local/sejong-chungbuk/5639784' }],
  },
  'c-reg-chungbuk': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [
      { title: '충청매일 (청주YWCA)', url: 'http://ywca8297.kr/bbs/link.php?bo_table=news&wr_id=1357&no=1&page=4' },
      { title: '보은신문', url: 'http://www.boeuni.com/news/articleView.html?idxno=77758' },
    ],
  },
  'c-reg-chungnam': {
    status: 'X',
    checkedOn: '2026-11-21',
    links: [
      {
        title: '충청남도 보도',
        url: 'https://chungnam.go.kr/cnportal/media/article/view.do?articleNo=MD0003083113&menuNo=500190',
      },
    ],
  },
  'c-reg-seoul': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [
      { title: 'SBS', url: 'https://news.sbs.co.kr/news/endPage.do?news_id=N1006795542' },
      { title: 'globalenews.co.kr (Seoul city material)', url: 'http://globalenews.co.kr/?p=810' },
      { title: '서울시 브런치', url: 'https://brunch.co.kr/@seoul/773' },
    ],
  },
  'c-reg-gyeonggi': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [
      { title: '한경', url: 'https://www.hankyung.com/article/202405019041Y' },
      { title: '경인일보', url: 'https://kyeongin.com/article/1685273' },
    ],
  },
  'c-reg-busan': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [
      newsis2022,
      { title: 'Goodnews BUSAN', url: 'http://www.igoodnews.or.kr/news/articleView.html?idxno=12981' },
      { title: 'wnews.or.kr', url: 'https://wnews.or.kr/bbs/board.php?bo_table=nw02&page=16&wr_id=1936' },
    ],
  },
  'c-reg-incheon': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [
      newsis2022,
      { title: 'CNB뉴스', url: 'https://cnbnews.com/news/article.html?no=777809' },
      { title: '인천일보', url: 'http://www.incheonilbo.com/news/articleView.html?idxno=1226003' },
    ],
  },
  'c-reg-daegu': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [newsis2022, { title: '더타임즈 (대구시)', url: 'https://thetimes.kr/news/article.html?no=46198' }],
  },
  'c-reg-gwangju': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [newsis2022, { title: '전남일보', url: 'http://jnilbo.com/72288940319' }],
  },
  'c-reg-gyeongbuk': { status: 'V', checkedOn: '2026-11-21', links: [newsis2022] },
  'c-reg-jeonbuk': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [{ title: '지역신문', url: 'http://www.newjb.kr/news/46717?mcode=m322ycu' }],
  },
  'c-reg-gyeongnam': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [
      { title: '경남포스트', url: 'https://gyeongnampost.com/news/view.php?bIdx=21885' },
      { title: '뉴스핌', url: 'https://www.newspim.com/news/view/20260312000595' },
    ],
  },
  'c-reg-jeju': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [
      { title: '제주복지 보도자료', url: 'http://www.jejubokji.net/communicate/press/press-release/73381' },
      newsis2022,
    ],
  },
  'c-reg-jeonnam': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [
      { title: '뉴데일리', url: 'https://gj.newdaily.co.kr/site/data/html/2024/08/30/2024083000116.html' },
      { title: '여성신문', url: 'http://www.womennews.co.kr/news/articleView.html?idxno=234227' },
    ],
  },
  'c-reg-ulsan': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [
      { title: '디지털 성범죄 지역 특화상담소 14곳으로 확대', url: 'https://hinfomax.co.kr/news/view.php?bIdx=23184' },
      { title: '서울경제', url: 'https://www.sedaily.com/NewsView/26ESQFZ1RC' },
    ],
  },
  'c-reg-gangwon': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [
      { title: '연합뉴스', url: 'https://m.newspic.kr/view.html?cp=w3Hru72p&nid=2024120909170773461&pn=214' },
      { title: '아시아경제', url: 'https://www.asiae.co.kr/article/2026013009353946528' },
    ],
  },
  'c-1366-dial': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [
      { title: 'KNS뉴스통신 (여가부 안내)', url: 'http://www.kns.tv/news/articleView.html?idxno=518106' },
      {
        title: 'kr.christianitydaily.com (ministry material)',
        url: 'http://kr.christianitydaily.com/articles/93006/20170808/데이트폭력-성폭력-피해자-위한-여성폭력-사이버-상담-사이트-개설.htm?r=ny',
      },
      { title: '중도일보', url: 'https://joongdo.co.kr/web/view.php?key=20240919010004854' },
    ],
  },
  'c-helpos': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [
      { title: '정책브리핑 재게시', url: 'https://jdnews.co.kr/news/view.php?bIdx=17234' },
      { title: '연합뉴스', url: 'https://wowtv.co.kr/NewsCenter/News/Read?articleId=AKR20240904080500017' },
    ],
  },
  'c-onestop-seoul': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [
      { title: 'Seoul city', url: 'https://japanese.seoul.go.kr/?p=167748' },
      { title: '블로그', url: 'https://chechecheck.tistory.com/650' },
    ],
  },
} as const satisfies Record<string, Source>;
