import { useSelector } from '@xstate/react';
import { type Device, erasingOf } from '../../keeping/device.ts';
import { usePageWords } from '../../words/page-words.ts';

const remains = ['history', 'tabs', 'calls', 'saved', 'browser', 'network'] as const;

/** "Remove what this site left on this device", and what it cannot remove. Without script, those words alone. */
export function Erasing({ device }: { device: Device | undefined }) {
  const say = usePageWords('device');
  const erased = useSelector(device, (state) => state && erasingOf(state));
  return (
    <section aria-labelledby="erase" data-erased={erased}>
      <h2 id="erase">{say('erase.title')}</h2>
      <p>{say(device ? 'erase.what' : 'erase.withoutScript')}</p>
      {device && (
        <>
          <button
            type="button"
            className="small-button"
            data-action="erase"
            onClick={() => device.send({ type: 'erase' })}
          >
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
