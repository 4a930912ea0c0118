import type { ReactNode } from 'react';
import type { PhaseId, StepId } from '../../../flows/order.ts';
import type { PlannedStep } from '../../guidance/planning.ts';
import { useWords } from '../../words/use-words.ts';
import { phaseElement } from './jump.ts';
import { StepCard } from './StepCard.tsx';

type Props = {
  id: PhaseId;
  steps: readonly PlannedStep[];
  done: ReadonlySet<StepId>;
  onTick: (step: StepId) => void;
  caution: ReactNode;
  reasons: boolean;
};

/** A part of the plan with its steps. What not to do stands together in one quiet block. */
export function Phase({ id, steps, done, onTick, caution, reasons }: Props) {
  const words = useWords();
  const note = words.phaseNote(id);
  const heading = phaseElement(id);
  const onPaper = steps.some((step) => step.onPaper);
  return (
    <section data-phase={id} className={`phase phase-${id}${onPaper ? '' : ' screen-only'}`} aria-labelledby={heading}>
      <h2 id={heading} tabIndex={-1}>
        {words.phase(id)}
      </h2>
      {note && <p className="phase-note">{note}</p>}
      <ul className="steps">
        {steps.map((step) => (
          <StepCard
            key={step.id}
            step={step}
            done={done.has(step.id)}
            onTick={() => onTick(step.id)}
            caution={caution}
            reasons={reasons}
          />
        ))}
      </ul>
    </section>
  );
}
