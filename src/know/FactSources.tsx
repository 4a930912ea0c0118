import type { SourceStatus } from '../../flows/sources/source.ts';
import { type SourceId, sources } from '../../flows/sources.ts';
import { useWords } from '../i18n/use-words.ts';
import { CheckedMark } from '../ui/CheckedMark.tsx';
import { SourceLinks } from '../ui/SourceLinks.tsx';

const weak: readonly SourceStatus[] = ['S', 'K'];

/** What is said here rests on these. That something was not re-checked is said without unfolding them. */
export function FactSources({ ids }: { ids: readonly SourceId[] }) {
  const { t, marks } = useWords();
  if (ids.length === 0) return null;
  return (
    <details className="more">
      <summary>
        {t('plan.sources')}
        {ids.some((id) => weak.includes(sources[id].status)) && (
          <CheckedMark checkedOn={null} status="K" words={marks} />
        )}
      </summary>
      <FactLinks ids={ids} />
    </details>
  );
}

export function FactLinks({ ids }: { ids: readonly SourceId[] }) {
  const { t, marks } = useWords();
  const facts = [...new Set(ids)].map((id) => ({ id, ...sources[id] }));
  return <SourceLinks items={facts} newTab={t('contact.newTab')} marks={marks} />;
}
