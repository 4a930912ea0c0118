import { usePageWords } from '../../words/page-words.ts';
import { type BrowserId, browsers } from './browsers.ts';
import { MenuDetails } from './MenuDetails.tsx';

/** How to open a private window, and remove one line of the history, in each browser. */
export function BrowserMenus() {
  const say = usePageWords('device');
  return (
    <section aria-labelledby="browsers">
      <h2 id="browsers">{say('browsers.title')}</h2>
      <p className="muted">{say('browsers.note')}</p>
      <div className="unfolding">
        {(Object.keys(browsers) as BrowserId[]).map((browser) => (
          <MenuDetails
            key={browser}
            id={browser}
            name={say(`browsers.items.${browser}.name`)}
            facts={[
              { term: say('browsers.private'), text: say(`browsers.items.${browser}.private`) },
              { term: say('browsers.clear'), text: say(`browsers.items.${browser}.clear`) },
              { term: say('browsers.left.term'), text: say(`browsers.left.${browsers[browser].left}`) },
            ]}
            note={browsers[browser].checked.length === 0 ? say('browsers.unchecked') : undefined}
          />
        ))}
      </div>
    </section>
  );
}
