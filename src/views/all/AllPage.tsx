import { useMemo } from 'react';
import { blocksOf } from '../../document/blocks.ts';
import { everyStepDocument } from '../../document/every-step.ts';
import { questionPlaces } from '../../guidance/page.ts';
import { ContactsPanel } from '../../parts/contact/ContactsPanel.tsx';
import { UnsavedForm } from '../../parts/page/UnsavedForm.tsx';
import { QuestionFieldset } from '../../parts/question/QuestionFieldset.tsx';
import { Phase } from '../../parts/step/Phase.tsx';
import { usePageWords } from '../../words/page-words.ts';
import { useWords } from '../../words/use-words.ts';

const doNothing = () => {};
const none: ReadonlySet<never> = new Set();

/**
 * The whole interview and the tailored plan on one page, without any script: every question and every step stands in
 * it, and the style sheet of `onepage/rules.ts` shows those that the answers ask for.
 */
export function AllPage() {
  const words = useWords();
  const say = usePageWords('one-page');
  const document = useMemo(() => everyStepDocument(words), [words]);
  return (
    <UnsavedForm className="one-page" id="all">
      <header className="page-head">
        <h1>{words.t('all.title')}</h1>
        <p>{say('intro')}</p>
        <p>{say('leaving')}</p>
      </header>
      <div className="asks">
        {questionPlaces.map(({ question, place }) => (
          <section
            key={`${question} ${place}`}
            className="question"
            data-asks={question}
            data-again={place > 0 ? place + 1 : undefined}
          >
            <QuestionFieldset
              question={question}
              place={place}
              chosen={[]}
              level="h2"
              reassures={false}
              onChoose={doNothing}
            />
          </section>
        ))}
      </div>
      <div className="plan" data-view="all">
        <h2 className="all-plan">{words.t('plan.title')}</h2>
        <p className="kind">{say('kind')}</p>
        {blocksOf(document, 'phase').map((phase) => (
          <Phase key={phase.id} phase={phase} done={none} onTick={doNothing} />
        ))}
        {blocksOf(document, 'people').map((people) => (
          <ContactsPanel key={people.kind} people={people} />
        ))}
      </div>
    </UnsavedForm>
  );
}
