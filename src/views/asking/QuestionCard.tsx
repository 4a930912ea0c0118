import type { RefObject } from 'react';
import type { QuestionId } from '../../../flows/questions.ts';
import { QuestionFieldset } from '../../parts/question/QuestionFieldset.tsx';
import { actionAttribute, whenAttribute } from '../../shell/protocol.ts';
import { useWords } from '../../words/use-words.ts';
import { Progress } from './Progress.tsx';
import { StartNote } from './StartNote.tsx';

export type QuestionCardProps = {
  question: QuestionId;
  chosen: readonly string[];
  /** How many questions came before, and about how many follow; without it no progress is shown. */
  progress?: { passed: number; left: number };
  /** The first question also says what this is and how to leave. */
  first: boolean;
  canGoBack: boolean;
  /** How often "next" was clicked with nothing chosen. */
  refusals: number;
  /** An earlier answer is changed, or the plan is fitted: going on leads back to where that was begun. */
  single?: boolean;
  /** For the prerendered opening: not its turn yet, and the selector that says whether it is asked at all. */
  hidden?: boolean;
  askedWhen?: string | undefined;
  headingRef?: RefObject<HTMLHeadingElement | null>;
  onChoose?: (options: readonly string[]) => void;
  onNext?: () => void;
  onBack?: () => void;
};

const doNothing = () => {};

/** One question. The same markup is prerendered, moved along by `opening.ts`, and shown by the app. */
export function QuestionCard(props: QuestionCardProps) {
  const { question, chosen, progress, first, canGoBack, refusals, single = false, headingRef } = props;
  const { onChoose = doNothing, onNext = doNothing, onBack = doNothing } = props;
  const words = useWords();
  return (
    <section className="question" {...{ [whenAttribute]: props.askedWhen }} hidden={props.hidden}>
      {first && <StartNote />}
      {progress && <Progress {...progress} />}
      <QuestionFieldset
        question={question}
        chosen={chosen}
        level="h1"
        reassures={first}
        headingRef={headingRef}
        onChoose={onChoose}
      />
      {/* A new element each time: one that only stays is not announced again. */}
      <p key={refusals} className="refusal" role="alert" hidden={refusals === 0}>
        {words.t('question.refused')}
      </p>
      <p className="waiting" role="status" hidden>
        {words.t('question.waiting')}
      </p>
      <div className="actions">
        {canGoBack && (
          <button
            type="button"
            className="quiet-button"
            {...{ [actionAttribute]: 'back' }}
            id={`${question}-back`}
            onClick={onBack}
          >
            {words.t('question.back')}
          </button>
        )}
        <button
          type="button"
          className="main-button"
          {...{ [actionAttribute]: 'next' }}
          id={`${question}-next`}
          onClick={onNext}
        >
          {words.t(single ? 'question.use' : 'question.next')}
        </button>
      </div>
    </section>
  );
}
