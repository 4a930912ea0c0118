import type { Condition } from './condition.ts';
import type { Guide, Guidebook } from './guidebook.ts';

/** Where a question may be asked: by which guide, when that guide would ask it, and when an earlier one does. */
export type Place = {
  readonly guide: string;
  readonly guideWhen: Condition | undefined;
  readonly own: Condition | undefined;
  readonly when: Condition | undefined;
  readonly askedBefore: readonly Condition[];
};

/**
 * Every question with its places. Questions come in the order in which the guides first name them, a question's places
 * in the order of the guides: it is asked in the first that needs it.
 */
export function placesOf(book: Guidebook): ReadonlyMap<string, readonly Place[]> {
  const places = new Map<string, Place[]>();
  for (const guide of guidesOf(book)) {
    for (const question of Object.keys(guide.asks)) {
      const earlier = places.get(question) ?? [];
      const own = guide.asks[question]?.when;
      // Where both ask it under the same condition of its own, the earlier guide's says all.
      const askedBefore = earlier.flatMap((place) => (place.own === own ? place.guideWhen : place.when) ?? []);
      const when = own !== undefined && guide.when !== undefined ? { all: [guide.when, own] } : (guide.when ?? own);
      places.set(question, [...earlier, { guide: guide.id, guideWhen: guide.when, own, when, askedBefore }]);
    }
  }
  return places;
}

/** In the order in which they ask. */
export function guidesOf({ opening, guides, closing, fitting }: Guidebook): readonly Guide[] {
  return [opening, ...guides, closing, fitting];
}

/** When a question is asked at all; undefined where it always is. */
export function anyPlace(places: readonly Place[]): Condition | undefined {
  const conditions = places.flatMap(({ when }) => when ?? []);
  if (conditions.length < places.length) return undefined;
  return conditions.length === 1 ? conditions[0] : { any: conditions };
}
