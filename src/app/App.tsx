import { Activity, useState } from 'react';
import type { StepId } from '../../flows/order.ts';
import { useSpeaker } from '../words/use-speaker.ts';
import { useWords } from '../words/use-words.ts';
import { AskingPlace } from './AskingPlace.tsx';
import { Mended } from './Mended.tsx';
import { PlanningPlace } from './PlanningPlace.tsx';
import { usePlanRoom } from './plan-room.ts';
import { type OpenPage, ReadingPlace } from './ReadingPlace.tsx';
import { SessionContext } from './session-context.ts';
import { useDocumentTitle } from './use-document-title.ts';
import { usePages } from './use-pages.ts';

/** A question, the plan, or a page to read, in the same document and under the same address. */
export function App({ first }: { first?: OpenPage | undefined }) {
  const { t, language } = useWords();
  const loading = usePlanRoom(useSpeaker());
  const planning = SessionContext.useSelector((state) => state.matches('planning'));
  const { page, direct, goBack } = usePages(first);
  useDocumentTitle(t('titled', { page: t(page === undefined ? 'brand' : `pages.${page.id}.title`) }), t('paper.title'));
  const [done, setDone] = useState<ReadonlySet<StepId>>(new Set());
  return (
    // Another language is rendered anew: React would write its words into nodes that a page translator has replaced.
    <Mended>
      <Activity mode={page === undefined ? 'visible' : 'hidden'}>
        {planning ? (
          <PlanningPlace key={language} loading={loading} done={done} onDone={setDone} />
        ) : (
          <AskingPlace key={language} loading={loading} />
        )}
      </Activity>
      {page && (
        <ReadingPlace key={page.id} page={page} back={t(direct ? 'pages.start' : 'pages.back')} onBack={goBack} />
      )}
    </Mended>
  );
}
