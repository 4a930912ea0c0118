import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { isPageId } from '../parts/page/page-ids.ts';
import { appId, pageAttribute } from '../shell/protocol.ts';
import { opensElsewhere } from './opens-elsewhere.ts';
import type { OpenPage } from './ReadingPlace.tsx';

/**
 * Which page to read is open. The links at the foot of the page, which lead to other
 * addresses without script, open inside this document: the answers stay, and neither the
 * address nor the history changes. Going back finds the place again.
 */
export function usePages(first: OpenPage | undefined) {
  const [page, setPage] = useState(first);
  const [direct, setDirect] = useState(first !== undefined);
  const opener = useRef<HTMLElement>(null);
  const place = useRef(0);
  const shown = useRef(page);

  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      if (opensElsewhere(event) || event.defaultPrevented) return;
      const link = event.target instanceof Element ? event.target.closest<HTMLElement>(`a[${pageAttribute}]`) : null;
      const id = link?.getAttribute(pageAttribute);
      if (!isPageId(id)) return;
      event.preventDefault();
      if (shown.current === undefined) {
        place.current = scrollY;
        opener.current = link;
      }
      if (shown.current?.id !== id) setPage({ id });
    };
    document.addEventListener('click', onClick);
    return () => document.removeEventListener('click', onClick);
  }, []);

  useLayoutEffect(() => {
    if (shown.current === page) return;
    shown.current = page;
    scrollTo(0, page === undefined ? place.current : 0);
    if (page === undefined)
      (opener.current ?? document.querySelector<HTMLElement>(`#${appId} h1`))?.focus({ preventScroll: true });
  }, [page]);

  const goBack = useCallback(() => {
    setPage(undefined);
    setDirect(false);
  }, []);
  return { page, direct, goBack };
}
