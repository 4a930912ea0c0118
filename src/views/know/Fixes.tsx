import { usePageWords } from '../../words/page-words.ts';
import { fixes, keysOf } from './contents.ts';
import { FactSources } from './FactSources.tsx';

/** What the documents say, and what was found when it was compared with its sources. */
export function Fixes() {
  const say = usePageWords('know');
  return (
    <section aria-labelledby="fixes">
      <h2 id="fixes">{say('fixes.title')}</h2>
      <p className="muted">{say('fixes.note')}</p>
      <ul className="cards fixes">
        {keysOf(fixes).map((fix) => (
          <li key={fix} data-fix={fix}>
            <p className="muted">
              <span className="unseen">{say('fixes.said')}: </span>
              {say(`fixes.items.${fix}.said`)}
            </p>
            <p>
              <span className="unseen">{say('fixes.right')}: </span>
              {say(`fixes.items.${fix}.right`)}
            </p>
            <FactSources ids={fixes[fix]} />
          </li>
        ))}
      </ul>
    </section>
  );
}
