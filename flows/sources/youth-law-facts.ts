import { criminalAct, youthProtectionAct } from './links.ts';
import type { Source } from './source.ts';

/** What the law says for those under 19. */
export const youthLawFacts = {
  'l-cy-2': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [
      youthProtectionAct,
      {
        title: 'tongildaily.com',
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
  'l-cy-34-2-sunflower': {
    status: 'V',
    checkedOn: '2026-11-28',
    links: [
      { ...youthProtectionAct, title: `${youthProtectionAct.title} (제21790호, 2026-12-10 시행)` },
      { title: '부산광역시', url: 'https://busan.go.kr/depart/children06' },
    ],
  },
  'l-cy-34-3': { status: 'V', checkedOn: '2026-11-21', links: [youthProtectionAct] },
  'l-cy-38': { status: 'V', checkedOn: '2026-11-21', links: [youthProtectionAct] },
  'l-cy-38-2': { status: 'V', checkedOn: '2026-11-21', links: [youthProtectionAct] },
  'l-cy-44': { status: 'V', checkedOn: '2026-11-21', links: [youthProtectionAct, criminalAct] },
} as const satisfies Record<string, Source>;
