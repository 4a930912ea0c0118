import type { OffenceId } from '../../../flows/offences.ts';
import { usePageWords } from '../../words/page-words.ts';

/** What acts are called in law, with the penalty of today and the article. */
export function LawList({ ids }: { ids: readonly OffenceId[] }) {
  const say = usePageWords('offences');
  return (
    <dl className="laws">
      {ids.map((id) => (
        <div key={id}>
          <dt>{say(`${id}.name`)}</dt>
          <dd>
            {say(`${id}.penalty`)} <span className="muted">{say(`${id}.law`)}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
