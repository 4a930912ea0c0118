import { type Discretion, discretionFields } from '../../../flows/discretion.ts';
import { useWords } from '../../words/use-words.ts';

/** Who learns of it, who could notice, and what it leaves. */
export function DiscretionList({ discretion }: { discretion: Discretion }) {
  const words = useWords();
  return (
    <dl className="discretion">
      {discretionFields.map((field) => (
        <div key={field}>
          <dt>{words.discretionLabel(field)}</dt>
          <dd>{words.discretion(field, discretion[field])}</dd>
        </div>
      ))}
    </dl>
  );
}
