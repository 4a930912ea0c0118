import { type ComponentType, useCallback, useEffect, useState } from 'react';
import type { PageId } from '../parts/page/page-ids.ts';
import { useSpeaker } from '../words/use-speaker.ts';
import { useWords } from '../words/use-words.ts';
import { loadPage } from './load-page.ts';
import { Trouble } from './Trouble.tsx';
import { inTime } from './time-limit.ts';

export type OpenPage = { readonly id: PageId; readonly Page?: ComponentType };

type Props = { page: OpenPage; back: string; onBack: () => void };

/** A page to read, in place of the questions or the plan, with the way back to them. */
export function ReadingPlace({ page, back, onBack }: Props) {
  const speaker = useSpeaker();
  const { t, language } = useWords();
  const [loaded, setLoaded] = useState<{ Page?: ComponentType | undefined }>({ Page: page.Page });
  const [failed, setFailed] = useState(false);
  const load = useCallback(async () => {
    const coming = loadPage(speaker, page.id);
    try {
      await inTime(coming.then((Page) => setLoaded({ Page })));
    } catch {
      setFailed(true);
    }
  }, [speaker, page.id]);

  // The language may have changed while its words or the page's were on their way.
  const speaks = speaker.hasResourceBundle(language, 'know');
  const Page = speaks ? loaded.Page : undefined;

  useEffect(() => {
    // What failed stands there until it is tried again.
    if (failed) return;
    // Each time something has come, it is looked whether it is all.
    if (loaded.Page === undefined || !speaks) void load();
    // A page opened from here is announced; one that was opened by its address leaves the focus alone.
    else if (page.Page === undefined) document.querySelector<HTMLElement>('.page h1')?.focus({ preventScroll: true });
  }, [failed, loaded, speaks, load, page.Page]);

  return (
    <div key={language} className="reading" data-view={page.id}>
      <button type="button" className="back-link screen-only" data-action="leave-page" onClick={onBack}>
        {back}
      </button>
      {failed && Page === undefined && <Trouble onAct={() => setFailed(false)} />}
      {Page === undefined && !failed && (
        <p className="waiting" role="status">
          {t('pages.coming')}
        </p>
      )}
      {Page !== undefined && <Page />}
    </div>
  );
}
