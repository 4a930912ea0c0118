import { chosen } from '../../flows/condition.ts';
import type { Answers, QuestionId } from '../../flows/questions.ts';
import { useWords } from '../i18n/use-words.ts';

type Props = { questions: readonly QuestionId[]; answers: Answers; onChange: (question: QuestionId) => void };

/** Folded away, since someone may be looking. */
export function EarlierAnswers({ questions, answers, onChange }: Props) {
  const words = useWords();
  if (questions.length === 0) return null;
  return (
    <details className="earlier">
      <summary>{words.t('earlier.title')}</summary>
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
    </details>
  );
}
