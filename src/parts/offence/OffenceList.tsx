import type { OffenceId } from '../../../flows/offences.ts';
import { useWords } from '../../words/use-words.ts';

/** What the act is called in law, its penalty today, and what changed. */
export function OffenceList({ ids }: { ids: readonly OffenceId[] }) {
  const words = useWords();
  return (
    <ul className="offences">
      {ids.map((id) => {
        const change = words.offenceChange(id);
        return (
          <li key={id}>
            <b>{words.offence(id, 'name')}</b>
            <span>{words.offence(id, 'penalty')}</span>
            <span className="muted">{words.offence(id, 'law')}</span>
            {change && <span>{change}</span>}
          </li>
        );
      })}
    </ul>
  );
}
