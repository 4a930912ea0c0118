import { usePageWords } from '../../words/page-words.ts';
import { keysOf, myths } from './contents.ts';
import { FactSources } from './FactSources.tsx';

/** What people say, and what is so. The one place where an avoided word is quoted. */
export function Myths() {
  const say = usePageWords('know');
  return (
    <section aria-labelledby="myths">
      <h2 id="myths">{say('myths.title')}</h2>
      <div className="cards">
        {keysOf(myths).map((myth) => (
          <section key={myth} className="card" data-myth={myth}>
            <h3>{say(`myths.items.${myth}.claim`)}</h3>
            <p>{say(`myths.items.${myth}.truth`)}</p>
            <FactSources ids={myths[myth]} />
          </section>
        ))}
      </div>
    </section>
  );
}
