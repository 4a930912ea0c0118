import { Activity } from 'react';
import { useDocumentTitle } from './parts/page/use-document-title.ts';
import { Mended } from './parts/trouble/Mended.tsx';
import { isPlanning } from './session/shown.ts';
import { useSession } from './session/use-session.ts';
import { AskingPlace } from './views/asking/AskingPlace.tsx';
import { PlanPlace } from './views/plan/PlanPlace.tsx';
import { ReadingPlace } from './views/reading/ReadingPlace.tsx';
import { useWords } from './words/use-words.ts';

/** A question, the plan, or a page to read, in the same document and under the same address. */
export function App() {
  const { t, language } = useWords();
  const planning = useSession(isPlanning);
  const page = useSession(({ context }) => context.page);
  const Place = planning ? PlanPlace : AskingPlace;
  useDocumentTitle(t('titled', { page: t(page === null ? 'brand' : `pages.${page.id}.title`) }), t('printTitle'));
  return (
    // Another language is rendered anew: React would write its words into nodes that a page translator has replaced.
    <Mended>
      <Activity mode={page === null ? 'visible' : 'hidden'}>
        <Place key={language} />
      </Activity>
      <ReadingPlace />
    </Mended>
  );
}
