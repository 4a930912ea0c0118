import type { ReactNode } from 'react';
import { contacts } from '../../../flows/contacts.ts';
import type { PlannedStep } from '../../guidance/planning.ts';
import { useWords } from '../../words/use-words.ts';
import { stepElement } from './jump.ts';
import { StepContacts } from './StepContacts.tsx';
import { StepMore } from './StepMore.tsx';

type Props = {
  step: PlannedStep;
  done: boolean;
  onTick: () => void;
  caution: ReactNode;
  /** Whether the answers that put it here are named; a page that cannot know them leaves them out. */
  reasons: boolean;
};

/** One thing to do: what, why, whom to call, and, unfolded, everything else. */
export function StepCard({ step, done, onTick, caution, reasons }: Props) {
  const words = useWords();
  const { id } = step;
  const title = words.step(id, 'title');
  const reachedByPhone = step.contacts.some((contact) => contacts[contact].phone !== null);
  const classes = ['step', done && 'is-done', !step.onPaper && 'screen-only'].filter(Boolean).join(' ');
  return (
    <li className={classes} data-step={id}>
      <h3 id={stepElement(id)} tabIndex={-1}>
        {title}
      </h3>
      <p className="step-body">
        {words.step(id, 'body')}
        {step.caveats.map((caveat) => (
          <span key={caveat} data-caveat={caveat}>
            {' '}
            {words.caveat(caveat)}
          </span>
        ))}
      </p>
      {step.marked && (
        <p className="notice-mark" data-caveat="couldNotice">
          {words.caveat('couldNotice')}
        </p>
      )}
      <p className="step-why">{words.step(id, 'why')}</p>
      {step.contacts.length > 0 && <StepContacts ids={step.contacts} />}
      {reachedByPhone && caution}
      <div className="step-foot">
        {step.phase !== 'doNot' && (
          <label className="tick">
            <input
              type="checkbox"
              checked={done}
              onChange={onTick}
              aria-label={words.t('plan.doneOf', { step: title })}
            />
            <span>{words.t('plan.done')}</span>
          </label>
        )}
        <StepMore step={step} reasons={reasons} />
      </div>
    </li>
  );
}
