import { sources } from '../../../flows/sources.ts';
import { SourceLinks } from '../../parts/fact/SourceLinks.tsx';
import { usePageWords } from '../../words/page-words.ts';
import { useWords } from '../../words/use-words.ts';
import { type SourceGroup, sourceGroups, sourcesOf } from './contents.ts';

/** Everything that the guide rests on. */
export function Sources() {
  const say = usePageWords('about');
  const { t, marks } = useWords();
  return (
    <section aria-labelledby="all-sources">
      <h2 id="all-sources">{say('sources.title')}</h2>
      <p className="muted">{say('sources.note')}</p>
      <div className="unfolding">
        {(Object.keys(sourceGroups) as SourceGroup[]).map((group) => {
          const ids = sourcesOf(group);
          return (
            <details key={group} data-sources={group}>
              <summary>
                {say(`sources.${group}`)} <span className="muted">{say('sources.count', { count: ids.length })}</span>
              </summary>
              <SourceLinks items={ids.map((id) => ({ id, ...sources[id] }))} newTab={t('newTab')} marks={marks} named />
            </details>
          );
        })}
      </div>
    </section>
  );
}
