import { contactIds } from '../../../flows/contacts.ts';
import { phaseIds } from '../../../flows/order.ts';
import { questionPlaces } from '../../guidance/page.ts';
import { everyStep } from '../../guidance/planning.ts';
import { ContactsPanel } from '../../parts/contact/ContactsPanel.tsx';
import { PhoneCaution } from '../../parts/contact/PhoneCaution.tsx';
import { UnsavedForm } from '../../parts/page/UnsavedForm.tsx';
import { QuestionFieldset } from '../../parts/question/QuestionFieldset.tsx';
import { Phase } from '../../parts/step/Phase.tsx';
import { usePageWords } from '../../words/page-words.ts';
import { useWords } from '../../words/use-words.ts';

const doNothing = () => {};
const none: ReadonlySet<never> = new Set();
const all = everyStep();

/**
 * The whole interview and the tailored plan on one page, without any script: every question and every step stands in
 * it, and the style sheet of `onepage/rules.ts` shows those that the answers ask for.
 */
export function AllPage() {
  const words = useWords();
  const say = usePageWords('one-page');
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
        {phaseIds.map((id) => (
          <Phase
            key={id}
            id={id}
            steps={all.filter((step) => step.phase === id)}
            done={none}
            onTick={doNothing}
            caution={<PhoneCaution said />}
            reasons={false}
          />
        ))}
        <ContactsPanel ids={contactIds} onPaper={contactIds} caution={<PhoneCaution />} />
      </div>
    </UnsavedForm>
  );
}
