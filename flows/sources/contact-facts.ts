import { asiae2026, ministryNotice, sisatoday2025, victimProtectionAct } from './links.ts';
import type { Source } from './source.ts';

/** Counselling, help and advice for the whole country: whom to call, and how they are reached. */
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
  'c-sunflower': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [
      {
        title: '한국여성인권진흥원 보도자료',
        url: 'https://stop.or.kr/home/kor/M827891955/board.do?deleteAt=N&act=detail&idx=cb00d1a0008a85e71a41b8741facbffef29cded3248d7c0294ef7e9cc3b31a79',
      },
      { title: '연합뉴스 재게시', url: 'https://korean-vibe.com/news/newsview.php?ncode=179550390407998' },
      { title: 'MBC', url: 'https://imnews.imbc.com/news/2025/society/article/6724141_36719.html' },
    ],
  },
  'c-sunflower-num': { status: 'K', checkedOn: null, links: [] },
  'c-1388': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [
      { title: '프레시안', url: 'https://m.pressian.com/pages/articles/2026021309555507088' },
      { title: '아시아경제', url: 'https://cm.asiae.co.kr/article/2026021307223440843' },
      asiae2026,
    ],
  },
  'c-1388-ways': {
    status: 'V',
    checkedOn: '2026-11-28',
    links: [
      { title: '프레시안', url: 'https://m.pressian.com/pages/articles/2026021309555507088' },
      { title: '키즈맘', url: 'https://kizmom.hankyung.com/news/view.html?aid=202201253187o' },
    ],
  },
  'c-109': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [
      { title: '세계일보', url: 'https://m.segye.com/ampView/20240910518155' },
      { title: '뉴스핌 (보건복지부)', url: 'https://newspim.com/news/view/20240102000281' },
      { title: 'newspub.kr', url: 'https://www.newspub.kr/content?category=1&dark=0&nid=698e80f136714e6ba5d6a2b7' },
    ],
  },
  'c-132': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [
      victimProtectionAct,
      { title: '무료법률지원 확대 기사', url: 'http://2we.co.kr/m/view.jsp?ncd=23134' },
      { title: '여성가족부 자료', url: 'https://v.daum.net/v/yfg3QybYFy' },
    ],
  },
  'c-1577-1295': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [{ title: '한겨레', url: 'https://www.hani.co.kr/arti/society/society_general/1086224.html' }],
  },
  'c-smile': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [
      { title: '정책브리핑', url: 'http://www.korea.kr/policy/societyView.do?newsId=148741000&call_from=naver_news' },
      { title: '스마일센터총괄지원단', url: 'https://resmile.or.kr/pages/?p=42' },
      { title: '경남도민일보', url: 'http://www.idomin.com/news/articleView.html?idxno=751202' },
    ],
  },
  'c-men': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [
      { title: 'easylaw (English)', url: 'https://m.easylaw.go.kr/MOM/SubCsmOvRetrieve.laf?langCd=700101&csmSeq=1564' },
      {
        title: 'easylaw.go.kr',
        url: 'https://m.easylaw.go.kr/MOM/SubCsmOvRetrieve.laf?langCd=700101&csmSeq=1564&ccfNo=2&cciNo=1&cnpClsNo=1',
      },
      {
        title: '진흥원 보도자료',
        url: 'https://stop.or.kr/home/kor/M827891955/board.do?deleteAt=N&act=detail&idx=cb00d1a0008a85e71a41b8741facbffef29cded3248d7c0294ef7e9cc3b31a79',
      },
    ],
  },
  'c-lgbt': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [
      {
        title: '띵동 상담 통계',
        url: 'https://www.ddingdong.kr/Consultationreport/?q=YToxOntzOjEyOiJrZXl3b3JkX3R5cGUiO3M6MzoiYWxsIjt9&bmode=view&idx=163807233&t=board',
      },
      {
        title: '띵동',
        url: 'https://ddingdong.kr/Consultationreport/?q=YToxOntzOjEyOiJrZXl3b3JkX3R5cGUiO3M6MzoiYWxsIjt9&bmode=view&idx=156537449&t=board',
      },
    ],
  },
  'c-117': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [
      {
        title: 'easylaw.go.kr (government, English)',
        url: 'https://m.easylaw.go.kr/MOM/SubCsmOvRetrieve.laf?langCd=700101&csmSeq=1564&ccfNo=2&cciNo=1&cnpClsNo=1',
      },
      { title: '나주경찰서 기고', url: 'http://www.gjdaily.net/news/articleView.html?idxno=21569' },
      { title: '블로그', url: 'https://job.actlaw89.com/?page=3' },
    ],
  },
  'c-d4youth': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [
      {
        title: '한국여성인권진흥원 보도자료',
        url: 'https://www.stop.or.kr/brdartcl/boardarticleView.do?brd_id=BDIDX_BHfki9u872956bn68r6Qb5&srch_menu_nix=3tt2mJYv&cont_idx=356',
      },
    ],
  },
} as const satisfies Record<string, Source>;
