import { usePageWords } from '../../words/page-words.ts';
import { apps } from './browsers.ts';

/** How to get out of the browser inside an app. */
export function AppMenus() {
  const say = usePageWords('device');
  return (
    <section aria-labelledby="apps">
      <h2 id="apps">{say('apps.title')}</h2>
      <p className="muted">{say('apps.note')}</p>
      <div className="unfolding">
        {apps.map((app) => (
          <details key={app} data-browser={app}>
            <summary>{say(`apps.items.${app}.name`)}</summary>
            <dl className="facts">
              <div>
                <dt>{say('apps.open')}</dt>
                <dd>{say(`apps.items.${app}.open`)}</dd>
              </div>
              <div>
                <dt>{say('apps.clear')}</dt>
                <dd>{say(`apps.items.${app}.clear`)}</dd>
              </div>
            </dl>
            <p className="muted">{say('browsers.unchecked')}</p>
          </details>
        ))}
      </div>
    </section>
  );
}
