import { asiae2026, victimProtectionAct } from './links.ts';
import type { Source } from './source.ts';

/** Further lines for the whole country: for the young, the law, money, men, LGBTQ people, and the worst hours. */
export const helplineFacts = {
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
  'c-1303': {
    status: 'V',
    checkedOn: '2026-11-28',
    links: [
      { title: '국민일보', url: 'https://www.kmib.co.kr/article/view_amp.asp?arcid=0008952793' },
      { title: '헬프콜', url: 'https://m.mir.pe/wiki/헬프콜' },
    ],
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
  'c-107': {
    status: 'V',
    checkedOn: '2026-11-28',
    links: [
      { title: '한국일보 (2022-03-31)', url: 'https://m.hankookilbo.com/News/Read/Amp/A2022033013400004716' },
      { title: '한국일보 (2023-03-28)', url: 'https://m1.hankookilbo.com/News/Read/A2023032809090002720' },
      { title: 'ksl4u', url: 'https://ksl4u.com/27' },
    ],
  },
} as const satisfies Record<string, Source>;
