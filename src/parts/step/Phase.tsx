import type { StepId } from '../../../flows/order.ts';
import type { Phase as PhaseBlock } from '../../document/blocks.ts';
import { placed } from '../page/placed.ts';
import { phaseElement } from './jump.ts';
import { StepCard } from './StepCard.tsx';

type Props = { phase: PhaseBlock; done: ReadonlySet<StepId>; onTick: (step: StepId) => void };

/** A part of the plan with its steps. What not to do stands together in one quiet block. */
export function Phase({ phase: { on, id, title, note, steps }, done, onTick }: Props) {
  const heading = phaseElement(id);
  return (
    <section data-phase={id} className={placed(on, 'phase', `phase-${id}`)} aria-labelledby={heading}>
      <h2 id={heading} tabIndex={-1}>
        {title}
      </h2>
      {note && <p className="phase-note">{note}</p>}
      <ul className="steps">
        {steps.map((step) => (
          <StepCard key={step.id} step={step} done={done.has(step.id)} onTick={() => onTick(step.id)} />
        ))}
      </ul>
    </section>
  );
}
