import { useEffect } from 'react';
import { leaveId } from '../../shell/protocol.ts';

/**
 * Names the page, and for paper by a name that tells no site; unless the visitor has left in the meantime: then it is
 * empty and keeps its neutral title.
 */
export function useDocumentTitle(title: string, onPaper: string) {
  useEffect(() => {
    const name = (words: string) => {
      if (document.getElementById(leaveId) !== null) document.title = words;
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
