import type { StepId } from '../../flows/order.ts';
import { useWords } from '../i18n/use-words.ts';
import { jumpTo, stepElement } from './jump.ts';

/** The first things to do, each leading to its step below. */
export function Today({ ids, onPaper }: { ids: readonly StepId[]; onPaper: ReadonlySet<StepId> }) {
  const words = useWords();
  return (
    <section
      className={ids.some((id) => onPaper.has(id)) ? 'today' : 'today screen-only'}
      aria-labelledby="today-title"
    >
      <h2 id="today-title">{words.t('plan.today')}</h2>
      <ol className="numbered">
        {ids.map((id) => (
          <li key={id} className={onPaper.has(id) ? undefined : 'screen-only'}>
            <button type="button" onClick={() => jumpTo(stepElement(id))}>
              {words.step(id, 'title')}
            </button>
          </li>
        ))}
      </ol>
      <p className="muted">{words.t('plan.todayNote')}</p>
    </section>
  );
}
