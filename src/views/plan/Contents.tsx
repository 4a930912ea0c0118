import type { Contents as ContentsBlock } from '../../document/blocks.ts';
import { placed } from '../../parts/page/placed.ts';
import { jumpTo, peopleElement, phaseElement } from '../../parts/step/jump.ts';

/** The parts of the plan, to go to one at once. */
export function Contents({ contents: { on, title, phases, people } }: { contents: ContentsBlock }) {
  return (
    <nav className={placed(on, 'parts')} aria-label={title}>
      <ul>
        {phases.map((phase) => (
          <li key={phase.id}>
            <button type="button" onClick={() => jumpTo(phaseElement(phase.id))}>
              {phase.title} <span className="count">{phase.count}</span>
            </button>
          </li>
        ))}
        <li>
          <button type="button" onClick={() => jumpTo(peopleElement)}>
            {people}
          </button>
        </li>
      </ul>
    </nav>
  );
}
