/**
 * Where each fact comes from, and when it was last compared with its sources. V: supported; X: a document was wrong or
 * out of date, and the fact says what is right; S: a weak source only; K: not verified.
 */
export type SourceStatus = 'V' | 'X' | 'S' | 'K';

/** `url` is empty where only the title of a law or a report is known. */
export type SourceLink = { readonly title: string; readonly url: string };

export type Source = {
  readonly status: SourceStatus;
  readonly checkedOn: string | null;
  readonly links: readonly SourceLink[];
};

const sexualCrimesAct = {
  title: '성폭력범죄의 처벌 등에 관한 특례법',
  url: 'https://www.law.go.kr/법령/성폭력범죄의처벌등에관한특례법',
};
const youthProtectionAct = {
  title: '아동ㆍ청소년의 성보호에 관한 법률',
  url: 'https://www.law.go.kr/법령/아동ㆍ청소년의성보호에관한법률',
};
const victimProtectionAct = {
  title: '성폭력방지 및 피해자보호 등에 관한 법률',
  url: 'https://www.law.go.kr/법령/성폭력방지및피해자보호등에관한법률',
};
const victimProtectionRule = {
  title: '성폭력방지 및 피해자보호 등에 관한 법률 시행규칙',
  url: 'https://www.law.go.kr/법령/성폭력방지및피해자보호등에관한법률시행규칙',
};
const criminalProcedureAct = { title: '형사소송법', url: 'https://www.law.go.kr/법령/형사소송법' };
const investigationDecree = {
  title: '검사와 사법경찰관의 상호협력과 일반적 수사준칙에 관한 규정',
  url: 'https://www.law.go.kr/법령/검사와사법경찰관의상호협력과일반적수사준칙에관한규정',
};
const immigrationRule = { title: '출입국관리법 시행규칙', url: 'https://www.law.go.kr/법령/출입국관리법시행규칙' };
const immigrationDecree = { title: '출입국관리법 시행령', url: 'https://www.law.go.kr/법령/출입국관리법시행령' };
const telecomDecree = { title: '전기통신사업법 시행령', url: 'https://www.law.go.kr/법령/전기통신사업법시행령' };
const criminalAct = { title: '형법', url: 'https://www.law.go.kr/법령/형법' };
const networkAct = {
  title: '정보통신망 이용촉진 및 정보보호 등에 관한 법률',
  url: 'https://www.law.go.kr/법령/정보통신망이용촉진및정보보호등에관한법률',
};
const reporterProtectionAct = {
  title: '특정범죄신고자 등 보호법',
  url: 'https://www.law.go.kr/법령/특정범죄신고자등보호법',
};
const seoulGuidebook = { title: '연합뉴스: 서울시 가이드북', url: 'https://www.yna.co.kr/view/AKR20190318167500004' };
const danuriPortal = {
  title: 'Danuri portal',
  url: 'https://liveinkorea.kr/USA/lay1/bbs/S1T18C26/B/3/view.do?article_seq=146989',
};
const asiae2026 = {
  title: '아시아경제 (성평등가족부 안내)',
  url: 'https://cm.asiae.co.kr/article/2026021418010988259',
};
const newsis2022 = { title: '뉴시스', url: 'https://mobile.newsis.com/view_amp.html?ar_id=NISX20221121_0002094473' };
const ministryNotice = { title: '센터 공고 재게시', url: 'https://www.servedream.com/announcements/138300000038' };
const schoolLetter = {
  title: '학교 가정통신문',
  url: 'http://gjjungang-m.gne.go.kr/gjjungang-m/na/ntt/selectNttInfo.do?nttSn=89670166',
};
const sisatoday2025 = { title: '시사투데이', url: 'https://sisatoday.co.kr/amp/179574122665053' };
const maeil2019 = { title: '매일신문', url: 'https://imaeil.com/page/view/2019110516071561563' };

export const sources = {
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
  'c-kmcsc-24h': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [
      { title: 'MBC 보도 재게시', url: 'http://gbsunflower.or.kr/bbs/board.php?bo_table=04_03&page=11&wr_id=215' },
      { title: '방송기술저널', url: 'http://journal.kobeta.com/?p=49622' },
    ],
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
  'c-kr-form': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [
      telecomDecree,
      { title: '방통위 보도자료', url: 'https://m.korea.kr/briefing/pressReleaseView.do?newsId=156663034' },
    ],
  },
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
  'l-cy-2': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [
      youthProtectionAct,
      {
        title: 'tongildaily.com (quoting the act in force)',
        url: 'http://www.tongildaily.com/news/articleView.html?idxno=37833',
      },
    ],
  },
  'l-cy-def': { status: 'V', checkedOn: '2026-11-21', links: [youthProtectionAct] },
  'l-cy-11-1': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [
      youthProtectionAct,
      {
        title: 'easylaw.go.kr (government)',
        url: 'https://easylaw.go.kr/CSP/CnpClsMain.laf?ccfNo=2&cciNo=2&cnpClsNo=1&csmSeq=1594&popMenu=ov',
      },
    ],
  },
  'l-cy-11-2': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [youthProtectionAct, { title: '법률사무소 Q&A (법제처 인용)', url: 'http://www.okdk.co.kr' }],
  },
  'l-cy-11-3': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [youthProtectionAct, { title: '법률사무소 Q&A (법제처 인용)', url: 'http://www.okdk.co.kr' }],
  },
  'l-cy-11-5': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [
      youthProtectionAct,
      {
        title: 'lawguide.kr',
        url: 'https://lawguide.kr/wiki/criminal/%ec%95%84%eb%8f%99%ec%b2%ad%ec%86%8c%eb%85%84-%ec%84%b1%ec%b0%a9%ec%b7%a8%eb%ac%bc-%ec%86%8c%ec%a7%80-%ec%b2%98%eb%b2%8c',
      },
    ],
  },
  'l-cy-11-old': { status: 'X', checkedOn: '2026-11-21', links: [youthProtectionAct] },
  'l-cy-11-2th': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [
      youthProtectionAct,
      { title: '법제 소식지 2025-05', url: 'http://ebook.kabl.kr/magazine/ebooks/202505/26' },
      { title: '뉴스핌', url: 'http://m.newspim.com/news/view/20240926000845' },
    ],
  },
  'l-cy-15-2': { status: 'V', checkedOn: '2026-11-21', links: [youthProtectionAct] },
  'l-cy-16': { status: 'V', checkedOn: '2026-11-21', links: [youthProtectionAct] },
  'l-cy-25-2': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [
      { title: 'MBN', url: 'https://mbn.co.kr/news/society/4601676' },
      { title: '법제 소식지 2025-05', url: 'http://ebook.kabl.kr/magazine/ebooks/202505/26' },
    ],
  },
  'l-cy-26': { status: 'V', checkedOn: '2026-11-21', links: [youthProtectionAct] },
  'l-cy-31': { status: 'V', checkedOn: '2026-11-21', links: [youthProtectionAct] },
  'l-cy-34-1': { status: 'V', checkedOn: '2026-11-21', links: [youthProtectionAct] },
  'l-cy-34-2': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [youthProtectionAct, { title: '부산광역시', url: 'https://busan.go.kr/depart/children06' }],
  },
  'l-cy-34-3': { status: 'V', checkedOn: '2026-11-21', links: [youthProtectionAct] },
  'l-cy-38': { status: 'V', checkedOn: '2026-11-21', links: [youthProtectionAct] },
  'l-cy-38-2': { status: 'V', checkedOn: '2026-11-21', links: [youthProtectionAct] },
  'l-cy-44': { status: 'V', checkedOn: '2026-11-21', links: [youthProtectionAct, criminalAct] },
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
  'l-chingo': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [
      { title: '스포탈코리아', url: 'https://sportalkorea.com/news/view.php?gisa_uniq=20130617153911' },
      { title: '엑스포츠뉴스', url: 'https://xportsnews.com/article/338132' },
    ],
  },
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
  'l-school': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [
      { title: '서울경제', url: 'https://m.sedaily.com/NewsView/2DIC2SHVPE' },
      { title: '의안 정보', url: 'https://gukhoeinfocus.com/bills/PRC_Z2A4Z1U0T1S0R1Y7Y4Y1X1W6E5C6B4' },
    ],
  },
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
  'p-minor-self': { status: 'V', checkedOn: '2026-11-21', links: [victimProtectionAct, victimProtectionRule] },
  'p-minor-2020': {
    status: 'X',
    checkedOn: '2026-11-21',
    links: [
      victimProtectionAct,
      {
        title: '여가부 설명자료 재게시',
        url: 'http://gbsunflower.or.kr/bbs/board.php?bo_table=04_03&page=8&wr_id=260',
      },
    ],
  },
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
  'p-minor-screenshot': { status: 'K', checkedOn: null, links: [] },
  'p-friend': { status: 'V', checkedOn: '2026-11-21', links: [youthProtectionAct, victimProtectionRule] },
  'p-schoolmate': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [criminalAct, { title: '서울경제', url: 'https://m.sedaily.com/NewsView/2DIC2SHVPE' }],
  },
  'p-school-anon': { status: 'V', checkedOn: '2026-11-21', links: [schoolLetter] },
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
  'p-mandatory-reporter': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [
      youthProtectionAct,
      { title: '부산광역시교육청 (official Q&A)', url: 'https://bgen.pen.go.kr/bgen/05_help/01.php' },
      { title: '부산광역시', url: 'https://busan.go.kr/depart/children06' },
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
  'c-kmcsc-web-id': { status: 'K', checkedOn: null, links: [] },
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
  'l-imm-practice': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [{ title: '서울경제', url: 'https://sedaily.com/NewsView/1VGNG7WM59' }],
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
  'p-112-silent': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [{ title: 'SBS', url: 'https://news.sbs.co.kr/news/endPage.do?news_id=N1006895189' }],
  },
  'p-malware-calls': { status: 'S', checkedOn: null, links: [{ title: '함양경찰서 기고 (2023-03-13)', url: '' }] },
  'p-screenshot-notice': {
    status: 'S',
    checkedOn: null,
    links: [{ title: 'gazeta.ru; TechBullion; United Time News', url: '' }],
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
  'l-military': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [{ title: '아주경제', url: 'https://www.ajunews.com/view/20220711190517205' }],
  },
  'p-mandatory-list': { status: 'V', checkedOn: '2026-11-21', links: [youthProtectionAct] },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;
