import { usePageWords } from '../../words/page-words.ts';
import { useWords } from '../../words/use-words.ts';
import { changed } from './contents.ts';

/** What the law changed since the older document was printed. */
export function Changes() {
  const words = useWords();
  const say = usePageWords('know');
  return (
    <section aria-labelledby="changes">
      <h2 id="changes">{say('changes.title')}</h2>
      <p className="muted">{say('changes.note')}</p>
      <dl className="laws">
        {changed.map((act) => (
          <div key={act} data-change={act}>
            <dt>{words.offence(act, 'name')}</dt>
            <dd>{words.offenceChange(act)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
