import { asking, corePath, openingQuestions, questionsLeft } from '../../guidance/asking.ts';
import { selectorFor } from '../../guidance/page.ts';
import { AskingLayout } from './AskingLayout.tsx';
import { QuestionCard } from './QuestionCard.tsx';
import { SoFarCard } from './SoFarCard.tsx';

/** The opening as it is prerendered: every question in one form, all but the first hidden, moved along by `opening.ts`. */
export function OpeningForm() {
  const path = corePath({});
  const all = questionsLeft({}, 'safety');
  return (
    <AskingLayout aside={<SoFarCard />}>
      {openingQuestions.map((question, index) => {
        const condition = asking.askWhen.get(question);
        const passed = openingQuestions.slice(0, index).filter((earlier) => path.includes(earlier)).length;
        return (
          <QuestionCard
            key={question}
            question={question}
            chosen={[]}
            progress={{ passed, left: all - passed }}
            first={index === 0}
            canGoBack={index > 0}
            refusals={0}
            hidden={index > 0}
            askedWhen={condition && selectorFor(condition, 'ask')}
          />
        );
      })}
    </AskingLayout>
  );
}
