import { contentVersion } from '../../../flows/version.ts';
import { OutsideLink } from '../../parts/fact/SourceLinks.tsx';
import { ReadingPage } from '../../parts/page/ReadingPage.tsx';
import { usePageWords } from '../../words/page-words.ts';
import { useWords } from '../../words/use-words.ts';
import { Gaps } from './Gaps.tsx';
import { Mistakes } from './Mistakes.tsx';
import { Operator } from './Operator.tsx';
import { Sources } from './Sources.tsx';

/** Who runs this, what it is and is not, what it does not know, and what it rests on. */
export function AboutPage() {
  const say = usePageWords('about');
  const { day, t } = useWords();
  return (
    <ReadingPage title={say('title')} intro={say('intro')}>
      <Operator />
      <section aria-labelledby="advice">
        <h2 id="advice">{say('advice.title')}</h2>
        <p>{say('advice.body')}</p>
        <p>{say('advice.promise')}</p>
      </section>
      <Mistakes />
      <Gaps />
      <Sources />
      <section aria-labelledby="version">
        <h2 id="version">{say('version.title')}</h2>
        <p>{say('version.body', { date: day(contentVersion) })}</p>
        <p className="muted">
          <OutsideLink url="/licences.txt" title={say('version.licences')} newTab={t('newTab')} />
        </p>
      </section>
    </ReadingPage>
  );
}
