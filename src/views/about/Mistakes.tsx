import { usePageWords } from '../../words/page-words.ts';
import { operator } from './operator.ts';

/** How to tell of a mistake, without telling one's own story. */
export function Mistakes() {
  const say = usePageWords('about');
  const { contact } = operator;
  return (
    <section aria-labelledby="mistakes">
      <h2 id="mistakes">{say('report.title')}</h2>
      <p>{say('report.body')}</p>
      <p>{contact === '' ? say('report.nowhere') : `${say('report.to')}: ${contact}`}</p>
    </section>
  );
}
