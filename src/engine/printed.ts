import type { Asks } from './asking.ts';
import type { Condition } from './condition.ts';
import { withAnyPrivate, withoutPrivate } from './handing-over.ts';

/** What decides whether a step is printed. */
type Printable = { readonly when?: Condition; readonly goesWith?: readonly string[] };

/**
 * The condition under which a step stands on paper: whatever the private answers are, and never where they could take
 * away a step that it goes with. "Report to the police" without "a lawyer first" would be worse than neither.
 */
export function whenPrinted(
  { when, goesWith = [] }: Printable,
  steps: Readonly<Record<string, Printable>>,
  { book, askWhen }: Pick<Asks, 'book' | 'askWhen'>,
): Condition | undefined {
  const own = when === undefined ? [] : [withoutPrivate(when, book)];
  const takenAway = goesWith.flatMap((id) => {
    const theirs = steps[id]?.when;
    if (theirs === undefined) return [];
    return [{ all: [withAnyPrivate(theirs, book, askWhen), { not: withoutPrivate(theirs, book) }] }];
  });
  if (takenAway.length === 0) return own[0];
  return { all: [...own, { not: { any: takenAway } }] };
}
