import { type SourceId, sources } from '../../../flows/sources.ts';
import { CheckedMark, isRechecked } from '../../parts/fact/CheckedMark.tsx';
import { SourceLinks } from '../../parts/fact/SourceLinks.tsx';
import { useWords } from '../../words/use-words.ts';

/** What is said here rests on these. That something was not re-checked is said without unfolding them. */
export function FactSources({ ids }: { ids: readonly SourceId[] }) {
  const { t, marks } = useWords();
  if (ids.length === 0) return null;
  return (
    <details className="more">
      <summary>
        {t('plan.sources')}
        {ids.some((id) => !isRechecked(sources[id].status)) && (
          <CheckedMark checkedOn={null} status="K" words={marks} />
        )}
      </summary>
      <FactLinks ids={ids} />
    </details>
  );
}

/** The sources of these facts, each once. */
export function FactLinks({ ids }: { ids: readonly SourceId[] }) {
  const { t, marks } = useWords();
  const facts = [...new Set(ids)].map((id) => ({ id, ...sources[id] }));
  return <SourceLinks items={facts} newTab={t('newTab')} marks={marks} />;
}
