import { ReadingPage } from '../../parts/page/ReadingPage.tsx';
import { usePageWords } from '../../words/page-words.ts';
import { Cases } from './Cases.tsx';
import { Changes } from './Changes.tsx';
import { Fixes } from './Fixes.tsx';
import { Kinds } from './Kinds.tsx';
import { Myths } from './Myths.tsx';

/** What digital sex crime is, what the law says today, and what older leaflets got wrong. */
export function KnowPage() {
  const say = usePageWords('know');
  return (
    <ReadingPage title={say('title')} intro={say('intro')}>
      <Kinds />
      <Myths />
      <Cases />
      <Changes />
      <Fixes />
      <aside className="page-note" aria-labelledby="if-me">
        <h2 id="if-me">{say('help.title')}</h2>
        <p>{say('help.body')}</p>
      </aside>
    </ReadingPage>
  );
}
