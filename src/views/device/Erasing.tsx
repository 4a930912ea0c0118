import { useState } from 'react';
import { type Erased, erase } from '../../keeping/erase.ts';
import { useLive } from '../../parts/page/use-live.ts';
import { usePageWords } from '../../words/page-words.ts';

const remains = ['history', 'tabs', 'calls', 'saved', 'browser', 'network'] as const;

/** "Remove what this site left on this device", and what it cannot remove. Without script, those words alone. */
export function Erasing({ onErased }: { onErased?: (() => void) | undefined }) {
  const say = usePageWords('device');
  const live = useLive();
  const [erased, setErased] = useState<Erased>();
  const act = async () => {
    setErased(await erase());
    onErased?.();
  };
  return (
    <section aria-labelledby="erase" data-erased={erased}>
      <h2 id="erase">{say('erase.title')}</h2>
      <p>{say(live ? 'erase.what' : 'erase.withoutScript')}</p>
      {live && (
        <>
          <button type="button" className="small-button" data-action="erase" onClick={() => void act()}>
            {say('erase.act')}
          </button>
          <p role="status">{erased === undefined ? '' : say(`erase.${erased}`)}</p>
        </>
      )}
      <p>{say('erase.remains')}</p>
      <ul className="said">
        {remains.map((item) => (
          <li key={item}>{say(`erase.items.${item}`)}</li>
        ))}
      </ul>
    </section>
  );
}
