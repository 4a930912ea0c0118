import type { Source } from '../../flows/sources/source.ts';
import { type SourceId, sources } from '../../flows/sources.ts';
import { useWords } from '../i18n/use-words.ts';
import { CheckedMark } from '../ui/CheckedMark.tsx';

/** What the guidance rests on, when it was last compared, and how sure it is. */
export function SourceList({ ids }: { ids: readonly SourceId[] }) {
  const words = useWords();
  return (
    <ul className="sources">
      {ids.map((id) => {
        const source: Source = sources[id];
        return (
          <li key={id}>
            {source.links.map(({ title, url }) => (
              <span key={title + url}>
                {url === '' ? (
                  title
                ) : (
                  <a href={url} target="_blank" rel="noopener noreferrer">
                    {title}
                    <span className="unseen"> ({words.t('contact.newTab')})</span>
                  </a>
                )}
              </span>
            ))}
            <CheckedMark checkedOn={source.checkedOn} status={source.status} words={words.marks} />
          </li>
        );
      })}
    </ul>
  );
}
