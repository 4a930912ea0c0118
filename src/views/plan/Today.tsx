import type { StepId } from '../../../flows/order.ts';
import { jumpTo, stepElement } from '../../parts/step/jump.ts';
import { useWords } from '../../words/use-words.ts';

type Props = {
  ids: readonly StepId[];
  /** The first steps of what paper shows. */
  printed: readonly StepId[];
};

/** The first things to do, each leading to its step below. */
export function Today({ ids, printed }: Props) {
  const words = useWords();
  return (
    <section className="today" aria-labelledby="today-title">
      <h2 id="today-title">{words.t('plan.today')}</h2>
      <ol className="numbered screen-only">
        {ids.map((id) => (
          <li key={id}>
            <button type="button" onClick={() => jumpTo(stepElement(id))}>
              {words.step(id, 'title')}
            </button>
          </li>
        ))}
      </ol>
      <ol className="numbered paper-only">
        {printed.map((id) => (
          <li key={id}>{words.step(id, 'title')}</li>
        ))}
      </ol>
      <p className="muted">{words.t('plan.todayNote')}</p>
    </section>
  );
}
