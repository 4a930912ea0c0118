import { useSelector } from '@xstate/react';
import { type Device, keepingOf } from '../../keeping/device.ts';
import { usePageWords } from '../../words/page-words.ts';

/** "Keep this on this device", what that leaves behind, and the way to end it. Nothing is kept until it is clicked. */
export function KeepChoice({ device }: { device: Device }) {
  const say = usePageWords('device');
  const state = useSelector(device, (now) => now);
  const keeping = keepingOf(state);
  if (keeping === undefined) return null;

  return (
    <section aria-labelledby="keep" data-keeping={keeping}>
      <h2 id="keep">{say('offline.title')}</h2>
      <p>{say('offline.what')}</p>
      <p>{say('offline.left')}</p>
      {(['keep', 'drop'] as const)
        .filter((type) => state.can({ type }))
        .map((type) => (
          <button
            key={type}
            type="button"
            className="small-button"
            data-action={type}
            onClick={() => device.send({ type })}
          >
            {say(`offline.${type}`)}
          </button>
        ))}
      <p role="status">{keeping === 'off' ? '' : say(`offline.${keeping}`)}</p>
    </section>
  );
}
