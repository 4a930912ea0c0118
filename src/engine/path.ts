import { initialTransition, transition } from 'xstate';
import { fitQuestions } from '../../flows/closing.ts';
import { interview } from '../../flows/interview.ts';
import { type Answers, optionsOf, type QuestionId, questionIds } from '../../flows/questions.ts';
import { applicable, askedQuestions, isAsked } from './applicable.ts';
import { remembered } from './remembered.ts';

/**
 * The questions on the way to the plan, in the order in which the machine asks them.
 * Unanswered questions are walked past, so a gap does not end the path.
 */
export function corePath(answers: Answers): readonly QuestionId[] {
  return walk(applicable(answers));
}

const walk = remembered((answers): readonly QuestionId[] => {
  const path: QuestionId[] = [];
  let [state] = initialTransition(interview, { answers });
  while (state.value !== 'plan') {
    path.push(questionAt(state.value));
    [state] = transition(interview, state, { type: 'next' });
  }
  return path;
});

/** The first question of the way to the plan that has no answer yet, or null when the plan is due. */
export function nextQuestion(answers: Answers): QuestionId | null {
  const counting = applicable(answers);
  return corePath(counting).find((question) => counting[question] === undefined) ?? null;
}

/** The questions that the plan offers to fit it better, given any answers. */
export function fitQuestionsFor(answers: Answers): QuestionId[] {
  const counting = applicable(answers);
  return fitQuestions.filter((question) => isAsked(question, counting));
}

/**
 * About how many questions follow `at`. Later answers open further questions, so each unanswered one is taken to be
 * answered in the way whose number of questions lies in the middle of what its options would bring.
 */
export function questionsLeft(answers: Answers, at: QuestionId): number {
  const path = corePath(answers);
  const passed = path.slice(0, path.indexOf(at) + 1);
  return likelyAsked(applicable(answers)).filter((question) => !passed.includes(question)).length;
}

/** The machine asks exactly the questions that are asked, so they are found without another walk through it. */
const likelyAsked = remembered((answers): readonly QuestionId[] => {
  let likely = answers;
  for (const question of questionIds) {
    if (likely[question] === undefined && isAsked(question, likely) && !isFit(question)) {
      likely = middling(likely, question);
    }
  }
  return askedQuestions(likely).filter((question) => !isFit(question));
});

function middling(answers: Answers, question: QuestionId): Answers {
  const byLength = optionsOf(question)
    .map((option) => applicable({ ...answers, [question]: [option] }))
    .map((outcome) => ({ outcome, length: askedQuestions(outcome).length }))
    .sort((one, other) => one.length - other.length);
  return byLength[Math.floor((byLength.length - 1) / 2)]?.outcome ?? answers;
}

function isFit(question: QuestionId): boolean {
  return fitQuestions.includes(question);
}

/** The machine's value is `{ guide: question }`; a question's state bears its id. */
function questionAt(value: unknown): QuestionId {
  const [question] = Object.values(value as Record<string, QuestionId>);
  if (question === undefined || !questionIds.includes(question))
    throw new Error(`no question at ${JSON.stringify(value)}`);
  return question;
}
