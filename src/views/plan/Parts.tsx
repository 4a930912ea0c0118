import type { PhaseId } from '../../../flows/order.ts';
import { jumpTo, peopleElement, phaseElement } from '../../parts/step/jump.ts';
import { useWords } from '../../words/use-words.ts';

/** The parts of the plan, to go to one at once. */
export function Parts({ phases }: { phases: readonly { id: PhaseId; count: number }[] }) {
  const words = useWords();
  return (
    <nav className="parts" aria-label={words.t('plan.parts')}>
      <ul>
        {phases.map(({ id, count }) => (
          <li key={id}>
            <button type="button" onClick={() => jumpTo(phaseElement(id))}>
              {words.phase(id)} <span className="count">{count}</span>
            </button>
          </li>
        ))}
        <li>
          <button type="button" onClick={() => jumpTo(peopleElement)}>
            {words.t('plan.people')}
          </button>
        </li>
      </ul>
    </nav>
  );
}
