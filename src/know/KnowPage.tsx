import { usePageWords } from '../i18n/page-words.ts';
import { Cases } from './Cases.tsx';
import { Changes } from './Changes.tsx';
import { Fixes } from './Fixes.tsx';
import { Kinds } from './Kinds.tsx';
import { Myths } from './Myths.tsx';

/** What digital sex crime is, what the law says today, and what older leaflets got wrong. */
export function KnowPage() {
  const say = usePageWords('know');
  return (
    <article className="page">
      <header className="page-head">
        <h1 tabIndex={-1}>{say('title')}</h1>
        <p>{say('intro')}</p>
      </header>
      <Kinds />
      <Myths />
      <Cases />
      <Changes />
      <Fixes />
      <aside className="page-note" aria-labelledby="if-me">
        <h2 id="if-me">{say('help.title')}</h2>
        <p>{say('help.body')}</p>
      </aside>
    </article>
  );
}
