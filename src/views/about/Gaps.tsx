import { usePageWords } from '../../words/page-words.ts';
import { gaps } from './contents.ts';

/** What was looked for and not found, so that nobody takes silence for an answer. */
export function Gaps() {
  const say = usePageWords('about');
  return (
    <section aria-labelledby="gaps">
      <h2 id="gaps">{say('gaps.title')}</h2>
      <p className="muted">{say('gaps.note')}</p>
      <ul className="said">
        {(Object.keys(gaps) as (keyof typeof gaps)[]).map((gap) => (
          <li key={gap} data-gap={gap}>
            {say(`gaps.items.${gap}`)}
          </li>
        ))}
      </ul>
    </section>
  );
}
