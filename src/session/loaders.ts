import type { PageId } from '../parts/page/page-ids.ts';
import type { Language } from '../words/languages.ts';

/** What the plan needs and the first question does not, fetched as one. A `View` shows itself, without being given anything. */
export type PlanRoom<View> = { readonly Plan: View; readonly SoFar: View; readonly Caution: View };

/** What the session fetches. Each rejects when it cannot be fetched. */
export type Loaders<View> = {
  /** Comes once the page has nothing better to do. */
  readonly idle: () => Promise<unknown>;
  readonly loadPlanRoom: () => Promise<PlanRoom<View>>;
  /** A page to read, with its words. */
  readonly loadPage: (page: PageId) => Promise<View>;
  /** All words of a language that are shown. */
  readonly learn: (language: Language) => Promise<void>;
};

/** In ms. What comes sooner needs no word about it. */
export const soon = 300;

/** In ms. Nobody waits longer without a word. */
export const tooLong = 20_000;
