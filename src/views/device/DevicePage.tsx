import type { Device } from '../../keeping/device.ts';
import { OutsideLink } from '../../parts/fact/SourceLinks.tsx';
import { ReadingPage } from '../../parts/page/ReadingPage.tsx';
import { usePageWords } from '../../words/page-words.ts';
import { useWords } from '../../words/use-words.ts';
import { AppMenus } from './AppMenus.tsx';
import { BrowserMenus } from './BrowserMenus.tsx';
import { menuSources } from './browsers.ts';
import { Erasing } from './Erasing.tsx';
import { KeepChoice } from './KeepChoice.tsx';
import { SaidList } from './SaidList.tsx';

const protects = ['sent', 'stored', 'address', 'leave', 'script'] as const;
const cannot = [
  ...(['history', 'calls', 'inApp', 'spyware', 'network', 'sync'] as const),
  ...(['copied', 'translated', 'paper', 'back', 'near'] as const),
];
const before = ['notice', 'synced', 'evidence', 'calls'] as const;

/**
 * What this page protects and what it cannot, and how to leave fewer traces. A watched device comes first. Where
 * script runs, `device` is what can be done to this one.
 */
export function DevicePage({ device }: { device?: Device }) {
  const say = usePageWords('device');
  const { t } = useWords();
  return (
    <ReadingPage title={say('title')} intro={say('intro')}>
      <aside className="page-note" aria-labelledby="watched">
        <h2 id="watched">{say('watched.title')}</h2>
        <p>{say('watched.body')}</p>
      </aside>
      <SaidList
        id="protects"
        title={say('protects.title')}
        items={protects.map((item) => say(`protects.items.${item}`))}
      />
      <SaidList id="cannot" title={say('cannot.title')} items={cannot.map((item) => say(`cannot.items.${item}`))} />
      <SaidList id="before" title={say('before.title')} items={before.map((item) => say(`before.items.${item}`))} />
      <Erasing device={device} />
      <section aria-labelledby="private">
        <h2 id="private">{say('private.title')}</h2>
        <p>{say('private.body')}</p>
      </section>
      {device && <KeepChoice device={device} />}
      <BrowserMenus />
      <AppMenus />
      <details className="more">
        <summary>{say('sources.title')}</summary>
        <ul className="sources">
          {Object.values(menuSources).map(({ title, url }) => (
            <li key={url}>
              <OutsideLink url={url} title={title} newTab={t('newTab')} />
            </li>
          ))}
        </ul>
      </details>
    </ReadingPage>
  );
}
