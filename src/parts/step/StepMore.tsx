import { sources } from '../../../flows/sources.ts';
import type { PlannedStep } from '../../guidance/planning.ts';
import { useWords } from '../../words/use-words.ts';
import { SourceLinks } from '../fact/SourceLinks.tsx';
import { OffenceList } from '../offence/OffenceList.tsx';
import { BecauseList } from './BecauseList.tsx';
import { DiscretionList } from './DiscretionList.tsx';

/**
 * Everything about a step that is not needed at the first look. Paper bears how to do it and what the law calls it: the
 * rest is for deciding, would repeat itself on thirty sheets, and would tell the answers to whoever finds them.
 */
export function StepMore({ step, reasons }: { step: PlannedStep; reasons: boolean }) {
  const words = useWords();
  const how = words.stepHow(step.id);
  return (
    <details className="more">
      <summary>{words.t(how ? 'plan.more' : 'plan.moreNot')}</summary>
      <div className="more-body">
        {how && (
          <>
            <h4>{words.t('plan.how')}</h4>
            <p>{how}</p>
          </>
        )}
        {step.offences.length > 0 && (
          <>
            <h4>{words.t('plan.offences')}</h4>
            <OffenceList ids={step.offences} />
          </>
        )}
        <div className="more-body screen-only">
          <h4>{words.t('plan.discretion')}</h4>
          <DiscretionList discretion={step.discretion} />
          {step.sources.length > 0 && (
            <>
              <h4>{words.t('plan.sources')}</h4>
              <SourceLinks
                items={step.sources.map((id) => ({ id, ...sources[id] }))}
                newTab={words.t('newTab')}
                marks={words.marks}
              />
            </>
          )}
          {reasons && <BecauseList step={step} />}
        </div>
      </div>
    </details>
  );
}
