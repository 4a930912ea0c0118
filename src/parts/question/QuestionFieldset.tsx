import type { RefObject } from 'react';
import type { QuestionId } from '../../../flows/questions.ts';
import { inputName, optionsOf } from '../../guidance/asking.ts';
import { questionAttribute } from '../../shell/protocol.ts';
import { useWords } from '../../words/use-words.ts';
import { choose } from './choose.ts';
import { OptionCard } from './OptionCard.tsx';

type Props = {
  question: QuestionId;
  /** Which of its places this is, where it stands in several on one page; each has inputs of its own. */
  place?: number;
  chosen: readonly string[];
  /** The page's main heading where one question is shown at a time, one among others where all are. */
  level: 'h1' | 'h2';
  /** Says below "not sure" that it takes no help away. */
  reassures: boolean;
  headingRef?: RefObject<HTMLHeadingElement | null> | undefined;
  onChoose: (options: readonly string[]) => void;
};

/** A question with its options. */
export function QuestionFieldset({ question, place, chosen, level: Heading, reassures, headingRef, onChoose }: Props) {
  const words = useWords();
  const why = words.questionWhy(question);
  const whyId = `${inputName(question, place)}-why`;
  return (
    <fieldset {...{ [questionAttribute]: question }} aria-describedby={why ? whyId : undefined}>
      <legend>
        <Heading id={`${inputName(question, place)}-title`} tabIndex={-1} ref={headingRef}>
          {words.question(question)}
        </Heading>
      </legend>
      {why && (
        <p className="why" id={whyId}>
          {why}
        </p>
      )}
      <div className="options">
        {optionsOf(question).map((option) => (
          <OptionCard
            key={option}
            question={question}
            place={place}
            option={option}
            checked={chosen.includes(option)}
            reassures={reassures}
            onChoose={(changed, checked) => onChoose(choose(question, chosen, changed, checked))}
          />
        ))}
      </div>
    </fieldset>
  );
}
