import enChart from '../../locales/en/chart.json';
import enOnePage from '../../locales/en/one-page.json';
import enShell from '../../locales/en/ui-shell.json';
import koChart from '../../locales/ko/chart.json';
import koOnePage from '../../locales/ko/one-page.json';
import koShell from '../../locales/ko/ui-shell.json';
import { words as en } from './en.ts';
import { words as enPages } from './en-pages.ts';
import { words as enPlan } from './en-plan.ts';
import { words as ko } from './ko.ts';
import { words as koPages } from './ko-pages.ts';
import { words as koPlan } from './ko-plan.ts';
import type { Language } from './languages.ts';
import type { WordFiles } from './speaker.ts';

/** Every word at once, for what runs in Node. The page loads its own language in parts (`load-words.ts`). */
export const allWords: Readonly<Record<Language, WordFiles>> = {
  ko: {
    ...ko,
    ...koPlan,
    ...koPages,
    chart: koChart,
    'one-page': koOnePage,
    ui: { ...ko.ui, ...koPlan.ui, ...koShell },
  },
  en: {
    ...en,
    ...enPlan,
    ...enPages,
    chart: enChart,
    'one-page': enOnePage,
    ui: { ...en.ui, ...enPlan.ui, ...enShell },
  },
};
