/**
 * Where each fact comes from, and when it was last compared with its sources. V: supported; X: a document was wrong or
 * out of date, and the fact says what is right; S: a weak source only; K: not verified.
 */
export type SourceStatus = 'V' | 'X' | 'S' | 'K';

/** `url` is empty where only the title of a law or a report is known. */
type SourceLink = { readonly title: string; readonly url: string };

export type Source = {
  readonly status: SourceStatus;
  readonly checkedOn: string | null;
  readonly links: readonly SourceLink[];
};
