import type { Language } from '../words/languages.ts';
import { speak } from './page-shell.tsx';
import { misplacedId } from './protocol.ts';

/** Shown by `misplaced.ts` where a copy of the site does not stand at the root of an origin. */
export function Misplaced({ languages }: { languages: readonly Language[] }) {
  return (
    <div id={misplacedId} hidden>
      {languages.map((language) => (
        <p key={language} className="misplaced" lang={language}>
          {speak[language]('misplaced')} <a href={`/${language}/all/`}>{speak[language]('all.title')}</a>
        </p>
      ))}
    </div>
  );
}
