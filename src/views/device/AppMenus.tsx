import { usePageWords } from '../../words/page-words.ts';
import { apps } from './browsers.ts';
import { MenuDetails } from './MenuDetails.tsx';

/** How to get out of the browser inside an app. */
export function AppMenus() {
  const say = usePageWords('device');
  return (
    <section aria-labelledby="apps">
      <h2 id="apps">{say('apps.title')}</h2>
      <p className="muted">{say('apps.note')}</p>
      <div className="unfolding">
        {apps.map((app) => (
          <MenuDetails
            key={app}
            id={app}
            name={say(`apps.items.${app}.name`)}
            facts={[
              { term: say('apps.open'), text: say(`apps.items.${app}.open`) },
              { term: say('apps.clear'), text: say(`apps.items.${app}.clear`) },
            ]}
            note={say('browsers.unchecked')}
          />
        ))}
      </div>
    </section>
  );
}
