import { usePageWords } from '../../words/page-words.ts';
import { type BrowserId, browsers } from './browsers.ts';

/** How to open a private window, and remove one line of the history, in each browser. */
export function BrowserMenus() {
  const say = usePageWords('device');
  return (
    <section aria-labelledby="browsers">
      <h2 id="browsers">{say('browsers.title')}</h2>
      <p className="muted">{say('browsers.note')}</p>
      <div className="unfolding">
        {(Object.keys(browsers) as BrowserId[]).map((browser) => (
          <details key={browser} data-browser={browser}>
            <summary>{say(`browsers.items.${browser}.name`)}</summary>
            <dl className="facts">
              <div>
                <dt>{say('browsers.private')}</dt>
                <dd>{say(`browsers.items.${browser}.private`)}</dd>
              </div>
              <div>
                <dt>{say('browsers.clear')}</dt>
                <dd>{say(`browsers.items.${browser}.clear`)}</dd>
              </div>
              <div>
                <dt>{say('browsers.left.term')}</dt>
                <dd>{say(`browsers.left.${browsers[browser].left}`)}</dd>
              </div>
            </dl>
            {browsers[browser].checked.length === 0 && <p className="muted">{say('browsers.unchecked')}</p>}
          </details>
        ))}
      </div>
    </section>
  );
}
