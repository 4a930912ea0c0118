import { corePath, questionsLeft } from '../guidance/asking.ts';
import { before } from './going.ts';
import type { SessionState } from './use-session.ts';

export const isPlanning = (state: SessionState) => state.matches({ place: 'planning' });

/** An earlier answer is changed, or the plan is fitted: going on leads back to where that was begun. */
export const isChanging = (state: SessionState) => !isPlanning(state) && !isAsking(state);

const isAsking = (state: SessionState) => state.matches({ place: 'asking' });

/** Whether there is anything before the question that is shown. */
export const canGoBack = (state: SessionState) => !isAsking(state) || before(state.context) !== null;

/** Whether the plan is offered: from the third question on, or once an answer is being changed. */
export const canOpenPlan = (state: SessionState) =>
  !isAsking(state) || corePath(state.context.answers).indexOf(state.context.at) >= 2;

/** How many questions came before the one shown, and about how many follow; nothing for one that fits the plan. */
export function progressOf(state: SessionState): { passed: number; left: number } | undefined {
  const { answers, at } = state.context;
  if (state.matches({ place: 'fitting' })) return undefined;
  return { passed: corePath(answers).indexOf(at), left: questionsLeft(answers, at) };
}

/** What the plan needs did not come, or not in time. */
export const planIsMissing = (state: SessionState) =>
  state.matches({ planRoom: 'failed' }) || state.matches({ planRoom: { coming: 'late' } });

/** The page that is open did not come, or not in time. */
export const pageIsMissing = (state: SessionState) =>
  state.matches({ page: { reading: 'failed' } }) || state.matches({ page: { reading: { coming: 'late' } } });

/** What is to be said of a language that does not come. */
export function languageTrouble(state: SessionState): 'slow' | 'failed' | undefined {
  if (state.matches({ language: 'failed' })) return 'failed';
  return state.matches({ language: { coming: 'slow' } }) ? 'slow' : undefined;
}
