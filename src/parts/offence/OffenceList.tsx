import type { OffenceEntry } from '../../document/more.ts';

/** What the act is called in law, its penalty today, and what changed. */
export function OffenceList({ offences }: { offences: readonly OffenceEntry[] }) {
  return (
    <ul className="offences">
      {offences.map(({ id, name, penalty, law, change }) => (
        <li key={id}>
          <b>{name}</b>
          <span>{penalty}</span>
          <span className="muted">{law}</span>
          {change && <span>{change}</span>}
        </li>
      ))}
    </ul>
  );
}
