import { useEffect } from 'react';

/** Names the page, unless the visitor has left in the meantime: then it is empty and keeps its neutral title. */
export function useDocumentTitle(title: string) {
  useEffect(() => {
    if (document.getElementById('leave') !== null) document.title = title;
  }, [title]);
}
