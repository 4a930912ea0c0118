import { emergencyCheckedOn } from '../guidance/emergency.ts';
import { pageIds } from '../parts/page/page-ids.ts';
import { type Language, languages } from '../words/languages.ts';
import { longDate } from '../words/long-date.ts';
import { Both, type Speak } from './PageHead.tsx';
import { pageAttribute, pageWithoutScript } from './protocol.ts';

/** The ways to the pages to read: ordinary links, in both languages at once, outside the app. */
export function PageFoot({ speak, language }: { speak: Speak; language: Language }) {
  return (
    <footer className="foot screen-only">
      <nav aria-labelledby="pages-label">
        <span className="unseen" id="pages-label">
          <Both speak={speak} say="pages.label" />
        </span>
        <ul>
          {pageIds.map((id) => (
            <li key={id}>
              <a href={`/${language}/${id}/`} {...{ [pageAttribute]: id }}>
                <Both speak={speak} say={`pages.${id}.link`} />
              </a>
            </li>
          ))}
          <li>
            <a href={`/${language}/${pageWithoutScript}/`} {...{ [pageAttribute]: pageWithoutScript }}>
              <Both speak={speak} say="all.link" />
            </a>
          </li>
        </ul>
      </nav>
      <p className="muted">
        {languages.map((spoken) => (
          <span key={spoken} className={`both in-${spoken}`} lang={spoken}>
            {speak[spoken]('emergency.checked', { date: longDate(emergencyCheckedOn, spoken) })}
          </span>
        ))}
      </p>
    </footer>
  );
}
