import type { QuestionId } from '../../../flows/questions.ts';
import { useWords } from '../../words/use-words.ts';

type Props = { questions: readonly QuestionId[]; onAsk: (question: QuestionId) => void };

/** Questions that fit the plan better, offered and never in the way. */
export function FitQuestions({ questions, onAsk }: Props) {
  const words = useWords();
  if (questions.length === 0) return null;
  return (
    <section className="fit screen-only" aria-labelledby="fit-title">
      <h2 id="fit-title">{words.t('fit.title')}</h2>
      <p className="muted">{words.t('fit.note')}</p>
      <ul>
        {questions.map((question) => (
          <li key={question}>
            <button type="button" className="line-button" data-fit={question} onClick={() => onAsk(question)}>
              {words.question(question)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
