import { usePageWords } from '../../words/page-words.ts';
import { operator } from './operator.ts';

const fields = ['name', 'address', 'contact', 'country'] as const;

/** Who runs this copy, as filled in in `operator.ts`; an empty one is said plainly. */
export function Operator() {
  const say = usePageWords('about');
  const filled = fields.filter((field) => operator[field] !== '');
  return (
    <section aria-labelledby="operator">
      <h2 id="operator">{say('operator.title')}</h2>
      {filled.length === 0 ? (
        <p>{say('operator.empty')}</p>
      ) : (
        <dl className="facts">
          {filled.map((field) => (
            <div key={field}>
              <dt>{say(`operator.${field}`)}</dt>
              <dd>{operator[field]}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
