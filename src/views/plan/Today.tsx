import type { Today as TodayBlock } from '../../document/blocks.ts';
import { placed } from '../../parts/page/placed.ts';
import { jumpTo, stepElement } from '../../parts/step/jump.ts';

/** The first things to do, on the screen each leading to its step below. */
export function Today({ today: { on, title, lists, note } }: { today: TodayBlock }) {
  return (
    <section className={placed(on, 'today')} aria-labelledby="today-title">
      <h2 id="today-title">{title}</h2>
      {lists.map(({ on, steps }) => (
        <ol key={on} className={placed(on, 'numbered')}>
          {steps.map((step) => (
            <li key={step.id}>
              {on === 'print' ? (
                step.title
              ) : (
                <button type="button" onClick={() => jumpTo(stepElement(step.id))}>
                  {step.title}
                </button>
              )}
            </li>
          ))}
        </ol>
      ))}
      <p className="muted">{note}</p>
    </section>
  );
}
