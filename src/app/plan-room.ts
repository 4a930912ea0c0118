import type { i18n } from 'i18next';
import { useCallback, useEffect, useState } from 'react';
import type { Language } from '../words/languages.ts';
import { learn } from '../words/load-words.ts';
import { inTime } from './time-limit.ts';

export type PlanRoom = typeof import('./plan-room-contents.ts').room;
export type Loading = { state: 'loading' } | { state: 'failed'; again: () => void } | { state: 'here'; room: PlanRoom };

/**
 * The plan's components, records and words, which the first question does not need. They are fetched once the page is
 * idle, always, so that no request depends on an answer.
 */
export function usePlanRoom(speaker: i18n): Loading {
  const [loading, setLoading] = useState<Loading>({ state: 'loading' });

  const load = useCallback(async () => {
    setLoading({ state: 'loading' });
    const coming = Promise.all([
      import('./plan-room-contents.ts'),
      learn(speaker, speaker.language as Language, ['plan']),
    ]);
    try {
      // Late is better than never: what comes after the limit takes the place of the words about it.
      await inTime(coming.then(([{ room }]) => setLoading({ state: 'here', room })));
    } catch {
      setLoading({ state: 'failed', again: load });
    }
  }, [speaker]);

  useEffect(() => whenIdle(() => void load()), [load]);
  return loading;
}

function whenIdle(task: () => void): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(task, 200);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(task, { timeout: 2000 });
  return () => cancelIdleCallback(handle);
}
