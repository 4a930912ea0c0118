import { useCallback, useEffect, useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { useLive } from '../ui/use-live.ts';
import { drop, type Keeping, keep, keeping } from './keeping.ts';

type Shown = Keeping | 'failed' | 'dropped' | 'stuck';

/** "Keep this on this device", what that leaves behind, and the way to end it. Nothing is kept until it is pressed. */
export function KeepChoice() {
  const { t } = useWords();
  const live = useLive();
  const [shown, show] = useState<Shown>();

  const begin = useCallback(async () => {
    show('coming');
    try {
      await keep();
      show('on');
    } catch {
      show('failed');
    }
  }, []);
  const end = async () => {
    try {
      await drop();
      show('dropped');
    } catch {
      show('stuck');
    }
  };

  // Whoever asked for it and closed the page before all had come finds it going on.
  useEffect(() => {
    void keeping().then((now) => (now === 'coming' ? begin() : show(now)));
  }, [begin]);

  if (!live || shown === undefined) return null;
  const kept = shown === 'on' || shown === 'coming' || shown === 'stuck';
  return (
    <section aria-labelledby="keep" data-keeping={shown}>
      <h2 id="keep">{t('offline.title')}</h2>
      <p>{t('offline.what')}</p>
      <p>{t('offline.left')}</p>
      <p role="status">{shown === 'off' ? '' : t(`offline.${shown}`)}</p>
      {shown !== 'impossible' && (
        <button
          type="button"
          className="small-button"
          data-action={kept ? 'drop' : 'keep'}
          onClick={() => void (kept ? end() : begin())}
        >
          {t(kept ? 'offline.drop' : 'offline.keep')}
        </button>
      )}
    </section>
  );
}
