import { usePageWords } from '../../words/page-words.ts';
import { cases, keysOf } from './contents.ts';
import { LawList } from './LawList.tsx';

/** The cases of document A, without names, under the law of today. */
export function Cases() {
  const say = usePageWords('know');
  return (
    <section aria-labelledby="cases">
      <h2 id="cases">{say('cases.title')}</h2>
      <p className="muted">
        {say('documents')} {say('cases.note')}
      </p>
      <div className="cards">
        {keysOf(cases).map((one) => (
          <section key={one} className="card" data-case={one}>
            <h3>{say(`cases.items.${one}.title`)}</h3>
            <p>{say(`cases.items.${one}.what`)}</p>
            <h4>{say('cases.today')}</h4>
            <p>{say(`cases.items.${one}.today`)}</p>
            <LawList ids={cases[one]} />
          </section>
        ))}
      </div>
    </section>
  );
}
