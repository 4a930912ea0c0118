import { type RefObject, useEffect, useRef } from 'react';

/**
 * Moves the focus to the heading when another view or question is shown, so that it is announced, and shows the page
 * from its top. The first view after loading leaves the focus alone: a visitor may be in the middle of it.
 */
export function useHeadingFocus(shown: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (lastShown !== undefined && lastShown !== shown) {
      heading.current?.focus({ preventScroll: true });
      scrollTo(0, 0);
    }
    lastShown = shown;
  }, [shown]);
  return heading;
}

/** Of the whole page, since questions and plan take turns. */
let lastShown: string | undefined;
