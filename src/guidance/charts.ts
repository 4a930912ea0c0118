import { guidebook } from '../../flows/guidebook.ts';
import { planbook } from '../../flows/planbook.ts';
import { type ChartWords, createCharts } from '../engine/chart.ts';
import { asking } from './asking.ts';

/** Every guide of ours in the order in which it asks. */
export const guides = [guidebook.opening, ...guidebook.guides, guidebook.closing, guidebook.fitting];

export function charts(words: ChartWords) {
  return createCharts(asking, planbook, words);
}
