import { asiae2026, ministryNotice, sisatoday2025, victimProtectionAct } from './links.ts';
import type { Source } from './source.ts';

/** The lines and centres that most are sent to: D4U, 1366, Danuri and 1345. */
export const contactFacts = {
  'c-d4u': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [
      victimProtectionAct,
      { title: '시사투데이', url: 'https://www.sisatoday.co.kr/amp/179573627746246' },
      ministryNotice,
    ],
  },
  'c-d4u-hours': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [{ title: '대구MBC', url: 'https://dgmbc.com/NewsArticle/620140' }],
  },
  'c-1366-digital': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [
      { title: '정책브리핑', url: 'https://korea.kr/news/policyNewsView.do?newsId=148941931' },
      { title: '뉴스핌', url: 'https://www.newspim.com/news/view/20260312000595' },
      sisatoday2025,
    ],
  },
  'c-d4u-url': {
    status: 'X',
    checkedOn: '2026-11-21',
    links: [
      {
        title: 'MOGEF English press release 2018',
        url: 'https://www.mogef.go.kr/eng/pr/eng_pr_s101d.do?mid=eng001&bbtSn=705663',
      },
      ministryNotice,
    ],
  },
  'c-d4u-men': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [
      {
        title: '모두복지',
        url: 'https://modubokji.com/welfare/%EB%94%94%EC%A7%80%ED%84%B8-%EC%84%B1%EB%B2%94%EC%A3%84-%ED%94%BC%ED%95%B4%EC%9E%90-%EC%A7%80%EC%9B%90%EC%84%BC%ED%84%B0-9ca912f7',
      },
    ],
  },
  'c-d4u-lang': {
    status: 'K',
    checkedOn: null,
    links: [
      {
        title: 'UN Women database',
        url: 'https://evaw-global-database.unwomen.org/en/countries/asia/republic-of-korea/2008/1366-hotline-centers',
      },
      { title: '경기신문', url: 'https://kgnews.co.kr/mobile/article.html?no=772288' },
    ],
  },
  'c-d4u-teen': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [
      {
        title: '방통위 보도자료 (온라인그루밍안심앱)',
        url: 'https://m.korea.kr/briefing/pressReleaseView.do?newsId=156663034',
      },
      { title: '뉴시스', url: 'https://mobile.newsis.com/view/NISX20240117_0002594776' },
      {
        title: '여성가족부 자료 (부산여성가족과평생교육진흥원)',
        url: 'http://www.bgli.re.kr/kor/CMS/Board/Board.do?mCode=MN097&page=4&mode=view&mgr_seq=28&board_seq=22861',
      },
    ],
  },
  'c-1366': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [
      { title: '세종일보', url: 'http://www.sejongilbo.co.kr/news/articleViewAmp.html?idxno=2033' },
      { title: '연합뉴스 요약', url: 'https://m.newspic.kr/summary.html?cp=L1SvO37V&nid=2025041612000344942&pn=214' },
      asiae2026,
    ],
  },
  'c-1366-chat': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [{ title: '이투데이', url: 'http://web2.etoday.co.kr/news/view/1524744' }],
  },
  'c-1366-men': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [{ title: '동아닷컴', url: 'http://faq.donga.com/NEWS/Society/3/all/20250429/131515251/2' }],
  },
  'c-danuri': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [
      {
        title: 'easylaw.go.kr (government, English)',
        url: 'https://m.easylaw.go.kr/MOM/SubCsmOvRetrieve.laf?langCd=700101&csmSeq=1564&ccfNo=2&cciNo=1&cnpClsNo=1',
      },
      { title: '여성가족부 보도 재게시', url: 'https://uwfdi.re.kr/data/data5.jsp?n=1623&pg=2&prc=view' },
      { title: '연합뉴스 재게시', url: 'https://korean-vibe.com/news/newsview.php?ncode=179550390407998' },
    ],
  },
  'c-1345': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [
      { title: '진천군 일본어 안내', url: 'https://www.jincheon.go.kr/site/jpn/sub.do?menukey=2622' },
      {
        title: 'HiKorea (Ministry of Justice, English)',
        url: 'http://www.hikorea.go.kr/pt/NewsCotnDetailR_en.pt?pageSpec=&targetRow=&lafjOrderBy=&sRange=&sKeyWord=&newscttSeq=101&userID=&langCd=&pageCode=list',
      },
      { title: 'Korea.net', url: 'https://www.korea.net/NewsFocus/Society/view?articleId=156366' },
    ],
  },
} as const satisfies Record<string, Source>;
