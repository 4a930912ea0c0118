import enChart from '../../locales/en/chart.json';
import koChart from '../../locales/ko/chart.json';
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
  ko: { ...ko, ...koPlan, ...koPages, chart: koChart },
  en: { ...en, ...enPlan, ...enPages, chart: enChart },
};
