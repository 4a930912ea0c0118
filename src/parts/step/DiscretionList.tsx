import type { More } from '../../document/more.ts';

/** Who learns of it, who could notice, and what it leaves. */
export function DiscretionList({ rows }: Pick<More['background']['discretion'], 'rows'>) {
  return (
    <dl className="discretion">
      {rows.map(({ id, label, text }) => (
        <div key={id}>
          <dt>{label}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
