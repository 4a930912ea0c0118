import { type QuestionId, questions } from '../../../flows/questions.ts';
import { inputName, standsAlone, unsure } from '../../guidance/asking.ts';
import { exclusiveAttribute } from '../../shell/protocol.ts';
import { useWords } from '../../words/use-words.ts';

type Props = {
  question: QuestionId;
  place?: number | undefined;
  option: string;
  checked: boolean;
  /** Says below "not sure" that it takes no help away. */
  reassures: boolean;
  onChoose: (option: string, checked: boolean) => void;
};

/** One answer: the whole card is the label of a native radio or checkbox. */
export function OptionCard({ question, place, option, checked, reassures, onChoose }: Props) {
  const words = useWords();
  const { many } = questions[question];
  const name = inputName(question, place);
  const id = `${name}-${option}`;
  const hint = option === unsure && reassures ? words.t('question.unsureHint') : words.optionHint(question, option);
  return (
    <label className="option" htmlFor={id}>
      <input
        id={id}
        type={many ? 'checkbox' : 'radio'}
        name={name}
        value={option}
        {...{ [exclusiveAttribute]: many && standsAlone(option) ? option : undefined }}
        {...(hint && { 'aria-labelledby': `${id}-label`, 'aria-describedby': `${id}-hint` })}
        checked={checked}
        onChange={(event) => onChoose(option, event.target.checked)}
      />
      <span className="option-label" {...(hint && { id: `${id}-label` })}>
        {words.option(question, option)}
      </span>
      {hint && (
        <span className="option-hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
    </label>
  );
}
