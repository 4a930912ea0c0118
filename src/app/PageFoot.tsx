import type { Language } from '../i18n/languages.ts';
import { Both, type Speak } from './PageHead.tsx';
import { pageIds } from './page-ids.ts';

/** The ways to the pages to read: ordinary links, in both languages at once, outside the app. */
export function PageFoot({ speak, language }: { speak: Speak; language: Language }) {
  return (
    <footer className="foot screen-only">
      <nav aria-label={speak[language]('pages.label')}>
        <ul>
          {pageIds.map((id) => (
            <li key={id}>
              <a href={`/${language}/${id}/`} data-page={id}>
                <Both speak={speak} say={`pages.${id}.link`} />
              </a>
            </li>
          ))}
          <li>
            <a href={`/${language}/all/`}>
              <Both speak={speak} say="all.link" />
            </a>
          </li>
        </ul>
      </nav>
    </footer>
  );
}
