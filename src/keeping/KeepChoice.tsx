import { useCallback, useEffect, useRef, useState } from 'react';
import { useLive } from '../parts/page/use-live.ts';
import { usePageWords } from '../words/page-words.ts';
import { drop, type Keeping, keep, keeping } from './keeping.ts';

type Shown = Keeping | 'failed' | 'dropped' | 'stuck';

const offered: Readonly<Record<Shown, readonly ('keep' | 'drop')[]>> = {
  off: ['keep'],
  failed: ['keep'],
  dropped: ['keep'],
  broken: ['keep', 'drop'],
  coming: ['drop'],
  on: ['drop'],
  stuck: ['drop'],
  impossible: [],
};

/** "Keep this on this device", what that leaves behind, and the way to end it. Nothing is kept until it is pressed. */
export function KeepChoice() {
  const say = usePageWords('device');
  const live = useLive();
  const [shown, show] = useState<Shown>();
  const acts = useRef(0);

  /** What was pressed last is what is told: an act that ends after another has begun says nothing more. */
  const run = useCallback(async (work: () => Promise<void>, done: Shown, undone: Shown) => {
    acts.current += 1;
    const mine = acts.current;
    const tell = (outcome: Shown) => mine === acts.current && show(outcome);
    await work().then(
      () => tell(done),
      () => tell(undone),
    );
  }, []);
  const begin = useCallback(() => {
    show('coming');
    return run(keep, 'on', 'failed');
  }, [run]);
  const end = () => run(drop, 'dropped', 'stuck');

  // Whoever asked for it and closed the page before all had come finds it going on.
  useEffect(() => {
    void keeping().then((now) => (now === 'coming' ? begin() : show(now)));
  }, [begin]);

  // Another tab may have begun or ended it meanwhile. What an act here has told stays.
  useEffect(() => {
    const lookAgain = async () => {
      const now = await keeping();
      show((before) => (before === 'on' || before === 'off' || before === 'broken' ? now : before));
    };
    const onChange = () => void (document.visibilityState === 'visible' && lookAgain());
    document.addEventListener('visibilitychange', onChange);
    return () => document.removeEventListener('visibilitychange', onChange);
  }, []);

  if (!live || shown === undefined) return null;

  return (
    <section aria-labelledby="keep" data-keeping={shown}>
      <h2 id="keep">{say('offline.title')}</h2>
      <p>{say('offline.what')}</p>
      <p>{say('offline.left')}</p>
      {offered[shown].map((act) => (
        <button
          key={act}
          type="button"
          className="small-button"
          data-action={act}
          onClick={() => void (act === 'keep' ? begin() : end())}
        >
          {say(`offline.${act}`)}
        </button>
      ))}
      <p role="status">{shown === 'off' ? '' : say(`offline.${shown}`)}</p>
    </section>
  );
}
