import {
  asiae2026,
  danuriPortal,
  ministryNotice,
  newsis2022,
  sexualCrimesAct,
  sisatoday2025,
  telecomDecree,
  victimProtectionAct,
} from './links.ts';
import type { Source } from './source.ts';

/** Whom to call, and how they are reached. */
export const contactFacts = {
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
} as const satisfies Record<string, Source>;
