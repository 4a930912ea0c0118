/** Pages that several facts rest on. */

export const sexualCrimesAct = {
  title: '성폭력범죄의 처벌 등에 관한 특례법',
  url: 'https://www.law.go.kr/법령/성폭력범죄의처벌등에관한특례법',
};
export const youthProtectionAct = {
  title: '아동ㆍ청소년의 성보호에 관한 법률',
  url: 'https://www.law.go.kr/법령/아동ㆍ청소년의성보호에관한법률',
};
export const victimProtectionAct = {
  title: '성폭력방지 및 피해자보호 등에 관한 법률',
  url: 'https://www.law.go.kr/법령/성폭력방지및피해자보호등에관한법률',
};
export const victimProtectionRule = {
  title: '성폭력방지 및 피해자보호 등에 관한 법률 시행규칙',
  url: 'https://www.law.go.kr/법령/성폭력방지및피해자보호등에관한법률시행규칙',
};
export const criminalProcedureAct = { title: '형사소송법', url: 'https://www.law.go.kr/법령/형사소송법' };
export const investigationDecree = {
  title: '검사와 사법경찰관의 상호협력과 일반적 수사준칙에 관한 규정',
  url: 'https://www.law.go.kr/법령/검사와사법경찰관의상호협력과일반적수사준칙에관한규정',
};
export const immigrationRule = {
  title: '출입국관리법 시행규칙',
  url: 'https://www.law.go.kr/법령/출입국관리법시행규칙',
};
export const immigrationDecree = { title: '출입국관리법 시행령', url: 'https://www.law.go.kr/법령/출입국관리법시행령' };
export const telecomDecree = { title: '전기통신사업법 시행령', url: 'https://www.law.go.kr/법령/전기통신사업법시행령' };
export const criminalAct = { title: '형법', url: 'https://www.law.go.kr/법령/형법' };
export const networkAct = {
  title: '정보통신망 이용촉진 및 정보보호 등에 관한 법률',
  url: 'https://www.law.go.kr/법령/정보통신망이용촉진및정보보호등에관한법률',
};
export const reporterProtectionAct = {
  title: '특정범죄신고자 등 보호법',
  url: 'https://www.law.go.kr/법령/특정범죄신고자등보호법',
};
export const seoulGuidebook = {
  title: '연합뉴스: 서울시 가이드북',
  url: 'https://www.yna.co.kr/view/AKR20190318167500004',
};
export const danuriPortal = {
  title: '다누리(Danuri)',
  url: 'https://liveinkorea.kr/USA/lay1/bbs/S1T18C26/B/3/view.do?article_seq=146989',
};
export const asiae2026 = {
  title: '아시아경제 (성평등가족부 안내)',
  url: 'https://cm.asiae.co.kr/article/2026021418010988259',
};
export const newsis2022 = {
  title: '뉴시스',
  url: 'https://mobile.newsis.com/view_amp.html?ar_id=NISX20221121_0002094473',
};
export const ministryNotice = {
  title: '센터 공고 재게시',
  url: 'https://www.servedream.com/announcements/138300000038',
};
export const schoolLetter = {
  title: '학교 가정통신문',
  url: 'http://gjjungang-m.gne.go.kr/gjjungang-m/na/ntt/selectNttInfo.do?nttSn=89670166',
};
export const sisatoday2025 = { title: '시사투데이', url: 'https://sisatoday.co.kr/amp/179574122665053' };
export const maeil2019 = { title: '매일신문', url: 'https://imaeil.com/page/view/2019110516071561563' };
