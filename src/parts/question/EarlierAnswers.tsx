import { useState } from 'react';
import type { Answers, QuestionId } from '../../../flows/questions.ts';
import { chosen } from '../../guidance/asking.ts';
import { useWords } from '../../words/use-words.ts';

type Props = { questions: readonly QuestionId[]; answers: Answers; onChange: (question: QuestionId) => void };

/** Folded away, since someone may be looking; what is folded is not in the page either. */
export function EarlierAnswers(props: Props) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  if (props.questions.length === 0) return null;
  return (
    <details className="earlier screen-only" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('earlier.title')}</summary>
      {open && <AnswerList {...props} />}
    </details>
  );
}

function AnswerList({ questions, answers, onChange }: Props) {
  const words = useWords();
  return (
    <dl>
      {questions.map((question) => (
        <div key={question}>
          <dt>{words.question(question)}</dt>
          <dd>
            {chosen(answers, question)
              .map((option) => words.option(question, option))
              .join(' · ')}
          </dd>
          <dd>
            <button
              type="button"
              className="small-button"
              data-change={question}
              aria-label={words.t('earlier.changeOf', { question: words.question(question) })}
              onClick={() => onChange(question)}
            >
              {words.t('earlier.change')}
            </button>
          </dd>
        </div>
      ))}
    </dl>
  );
}
