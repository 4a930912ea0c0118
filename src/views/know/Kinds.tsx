import { type OffenceId, offences } from '../../../flows/offences.ts';
import { usePageWords } from '../../words/page-words.ts';
import { keysOf, kinds } from './contents.ts';
import { FactLinks } from './FactSources.tsx';
import { LawList } from './LawList.tsx';

/** The kinds in plain words; what the law says unfolds. */
export function Kinds() {
  const say = usePageWords('know');
  return (
    <section aria-labelledby="kinds">
      <h2 id="kinds">{say('kinds.title')}</h2>
      <p className="muted">{say('kinds.note')}</p>
      <div className="cards kinds">
        {keysOf(kinds).map((kind) => {
          const acts: readonly OffenceId[] = kinds[kind];
          return (
            <section key={kind} className="card" data-kind={kind}>
              <h3>{say(`kinds.items.${kind}.name`)}</h3>
              <p>{say(`kinds.items.${kind}.body`)}</p>
              {acts.length > 0 && (
                <details className="more">
                  <summary>
                    {say('kinds.law')}
                    <span className="unseen">: {say(`kinds.items.${kind}.name`)}</span>
                  </summary>
                  <LawList ids={acts} />
                  <FactLinks ids={acts.flatMap((act) => offences[act].sources)} />
                </details>
              )}
            </section>
          );
        })}
      </div>
    </section>
  );
}
