import { guidebook } from '../../flows/guidebook.ts';
import type { PhaseId, StepId } from '../../flows/order.ts';
import { planbook } from '../../flows/planbook.ts';
import type { QuestionId } from '../../flows/questions.ts';
import { type ChartWords, createCharts } from '../engine/chart.ts';
import { asking } from './asking.ts';

/** Every guide of ours in the order in which it asks. */
export const guides = [guidebook.opening, ...guidebook.guides, guidebook.closing, guidebook.fitting];

type OurWords = Pick<ChartWords, 'say'> & {
  readonly question: (id: QuestionId) => string;
  readonly option: (id: QuestionId, option: string) => string;
  readonly phase: (id: PhaseId) => string;
  readonly step: (id: StepId) => string;
};

export function charts(words: OurWords) {
  // Every id that the engine asks a word for is one of these books'.
  return createCharts(asking, planbook, words as ChartWords);
}
