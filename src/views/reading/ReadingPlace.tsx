import { useEffect, useLayoutEffect } from 'react';
import { Trouble } from '../../parts/trouble/Trouble.tsx';
import { pageIsMissing } from '../../session/shown.ts';
import { useSend, useSession } from '../../session/use-session.ts';
import { appId } from '../../shell/protocol.ts';
import { useWords } from '../../words/use-words.ts';

/** A page to read, in place of the questions or the plan, which are found again where they were left. */
export function ReadingPlace() {
  const id = useSession(({ context }) => context.page?.id);
  const origin = useSession(({ context }) => context.origin);
  useLayoutEffect(() => {
    if (id !== undefined) {
      scrollTo(0, 0);
    } else if (origin) {
      scrollTo(0, origin.top);
      if (origin.focus === null) document.querySelector<HTMLElement>(`#${appId} h1`)?.focus({ preventScroll: true });
      else origin.focus();
    }
  }, [id, origin]);
  return id && <OpenPage key={id} />;
}

function OpenPage() {
  const send = useSend();
  const page = useSession(({ context }) => context.page);
  const opened = useSession(({ context }) => context.origin !== null);
  const missing = useSession(pageIsMissing);
  const { t, language } = useWords();
  const View = page?.View;
  // A page opened from here is announced; one that this document came with leaves the focus alone.
  useEffect(() => {
    if (View && opened) document.querySelector<HTMLElement>('.page h1')?.focus({ preventScroll: true });
  }, [View, opened]);
  return (
    <div key={language} className="reading" data-view={page?.id}>
      <button
        type="button"
        className="back-link screen-only"
        data-action="leave-page"
        onClick={() => send({ type: 'leavePage' })}
      >
        {t(opened ? 'pages.back' : 'pages.start')}
      </button>
      {missing && <Trouble onAct={() => send({ type: 'again' })} />}
      {!View && !missing && (
        <p className="waiting" role="status">
          {t('pages.coming')}
        </p>
      )}
      {View && <View />}
    </div>
  );
}
