import type { StepEntry } from '../../document/step.ts';
import { useWords } from '../../words/use-words.ts';
import { Caution } from '../contact/Caution.tsx';
import { placed } from '../page/placed.ts';
import { stepElement } from './jump.ts';
import { StepContacts } from './StepContacts.tsx';
import { StepMore } from './StepMore.tsx';

type Props = { step: StepEntry; done: boolean; onTick: () => void };

/** One thing to do: what, why, whom to call, and, unfolded, everything else. */
export function StepCard({ step, done, onTick }: Props) {
  const { t } = useWords();
  const { on, id, title, body, caveats, mark, why, contacts, caution, toDo, more } = step;
  return (
    <li className={placed(on, 'step', done && 'is-done')} data-step={id}>
      <h3 id={stepElement(id)} tabIndex={-1}>
        {title}
      </h3>
      <p className="step-body">
        {body}
        {caveats.map((caveat) => (
          <span key={caveat.id} className={placed(caveat.on)} data-caveat={caveat.id}>
            {' '}
            {caveat.text}
          </span>
        ))}
      </p>
      {mark && (
        <p className={placed(mark.on, 'notice-mark')} data-caveat={mark.id}>
          {mark.text}
        </p>
      )}
      <p className="step-why">{why}</p>
      {contacts.length > 0 && <StepContacts contacts={contacts} />}
      {caution && <Caution caution={caution} />}
      <div className="step-foot">
        {toDo && (
          <label className="tick">
            <input
              type="checkbox"
              className="screen-only"
              checked={done}
              onChange={onTick}
              aria-label={t('plan.doneOf', { step: title })}
            />
            <span className="screen-only">{t('plan.done')}</span>
          </label>
        )}
        <StepMore more={more} />
      </div>
    </li>
  );
}
