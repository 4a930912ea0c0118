import { criminalAct, schoolLetter, victimProtectionAct, victimProtectionRule, youthProtectionAct } from './links.ts';
import type { Source } from './source.ts';

/** How things are done where someone is, or was, under 19. */
export const youthProcedureFacts = {
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
  'p-minor-screenshot': { status: 'K', checkedOn: null, links: [] },
  'p-schoolmate': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [criminalAct, { title: '서울경제', url: 'https://m.sedaily.com/NewsView/2DIC2SHVPE' }],
  },
  'p-school-anon': { status: 'V', checkedOn: '2026-11-21', links: [schoolLetter] },
  'p-mandatory-reporter': {
    status: 'V',
    checkedOn: '2026-11-21',
    links: [
      youthProtectionAct,
      { title: '부산광역시교육청 (official Q&A)', url: 'https://bgen.pen.go.kr/bgen/05_help/01.php' },
      { title: '부산광역시', url: 'https://busan.go.kr/depart/children06' },
    ],
  },
  'p-mandatory-list': { status: 'V', checkedOn: '2026-11-28', links: [youthProtectionAct] },
  'p-guardian-notice': {
    status: 'V',
    checkedOn: '2026-11-28',
    links: [
      { title: '국민일보 (2025-09-25)', url: 'https://www.kmib.co.kr/article/view.asp?arcid=1758790223' },
      { title: '한국일보 (2022-08-26)', url: 'https://www.hankookilbo.com/News/Read/A2022082617270005736' },
      {
        title: '경향신문 (2022-02-22)',
        url: 'https://www.khan.co.kr/national/national-general/article/202202221731001',
      },
    ],
  },
  'p-school-guardian': {
    status: 'V',
    checkedOn: '2026-11-28',
    links: [
      { title: '학교폭력 처리 절차 안내', url: 'https://polbot.net/school' },
      { title: 'PGR21 102676 (2024-11-16)', url: '' },
    ],
  },
  'p-child-abuse-112': {
    status: 'V',
    checkedOn: '2026-11-28',
    links: [{ title: '울진군 등 지방자치단체 안내', url: '' }],
  },
} as const satisfies Record<string, Source>;
