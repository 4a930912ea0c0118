import { useEffect } from 'react';

/**
 * Names the page, and for paper by a name that tells no site; unless the visitor has left in the meantime: then it is
 * empty and keeps its neutral title.
 */
export function useDocumentTitle(title: string, onPaper: string) {
  useEffect(() => {
    const name = (words: string) => {
      if (document.getElementById('leave') !== null) document.title = words;
    };
    const before = () => name(onPaper);
    const after = () => name(title);
    after();
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    return () => {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
    };
  }, [title, onPaper]);
}
