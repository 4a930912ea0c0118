import { createActor } from 'xstate';
import type { Counting } from './applicable.ts';
import { type Answers, type Condition, leavesOf } from './condition.ts';
import type { Guidebook } from './guidebook.ts';
import type { Interview, Interviewed } from './interview.ts';
import { remembered } from './remembered.ts';

type Machines = {
  /** Ends in the plan. */
  readonly interview: Interview;
  /** Asked from the plan, and ends in it. */
  readonly fitting: Interview;
};

/** Where the machines lead. */
export function createPaths(
  book: Guidebook,
  askWhen: ReadonlyMap<string, Condition | undefined>,
  { applicable, askedQuestions, isAsked, optionsOf }: Counting,
  machines: Machines,
) {
  const core = [...askWhen.keys()].filter((question) => !(question in book.fitting.asks));
  /** Those whose answers open or close others: the rest need not be tried to count what follows. */
  const deciding = new Set([...askWhen.values()].flatMap((when) => (when ? leavesOf(when) : [])).map((leaf) => leaf.q));
  const walk = remembered((answers) => questionsOf(machines.interview, answers));
  const fits = remembered((answers) => questionsOf(machines.fitting, answers));

  /**
   * The questions on the way to the plan, in the order in which the machine asks them.
   * Unanswered questions are walked past, so a gap does not end the path.
   */
  function corePath(answers: Answers): readonly string[] {
    return walk(applicable(answers));
  }

  /** The first question of the way to the plan that has no answer yet, or null when the plan is due. */
  function nextQuestion(answers: Answers): string | null {
    const counting = applicable(answers);
    return corePath(counting).find((question) => counting[question] === undefined) ?? null;
  }

  /** The questions that the plan offers to fit it better, given any answers. */
  function fitQuestionsFor(answers: Answers): readonly string[] {
    return fits(applicable(answers));
  }

  /**
   * About how many questions follow `at`. Later answers open further questions, so each unanswered one is taken to be
   * answered in the way whose number of questions lies in the middle of what its options would bring.
   */
  function questionsLeft(answers: Answers, at: string): number {
    const path = corePath(answers);
    const passed = path.slice(0, path.indexOf(at) + 1);
    return likelyAsked(applicable(answers)).filter((question) => !passed.includes(question)).length;
  }

  /** The machine asks exactly the questions that are asked, so they are found without another walk through it. */
  const likelyAsked = remembered((answers): readonly string[] => {
    let likely = answers;
    for (const question of core) {
      if (deciding.has(question) && likely[question] === undefined && isAsked(question, likely)) {
        likely = middling(likely, question);
      }
    }
    return askedQuestions(likely).filter((question) => core.includes(question));
  });

  function middling(answers: Answers, question: string): Answers {
    const byLength = optionsOf(question)
      .map((option) => applicable({ ...answers, [question]: [option] }))
      .map((outcome) => ({ outcome, length: askedQuestions(outcome).length }))
      .sort((one, other) => one.length - other.length);
    return byLength[Math.floor((byLength.length - 1) / 2)]?.outcome ?? answers;
  }

  return { corePath, nextQuestion, fitQuestionsFor, questionsLeft };
}

/** The questions at which the machine stops on its way to the plan. */
export function questionsOf(machine: Interview, answers: Answers): readonly string[] {
  const path: string[] = [];
  gone(machine, { answers }, (question) => path.push(question));
  return path;
}

/** What the machine ends in: the plan for the answers. */
export function concludedBy(machine: Interview, input: Interviewed): unknown {
  return gone(machine, input).output;
}

/** Goes through the machine to its end, by one actor: XState's `transition` makes one for each question. */
function gone(machine: Interview, input: Interviewed, visit?: (question: string) => void) {
  const actor = createActor(machine, { input }).start();
  let before = 'the start';
  for (let state = actor.getSnapshot(); state.status === 'active'; state = actor.getSnapshot()) {
    const question = questionAt(state.value);
    visit?.(question);
    actor.send({ type: 'next' });
    if (actor.getSnapshot() === state) throw new Error(`After ${before} and ${question}, the interview does not go on`);
    before = question;
  }
  return actor.getSnapshot();
}

/** The machine's value is `{ guide: question }`; a question's state bears its id. */
function questionAt(value: unknown): string {
  const [question] = Object.values(value as Record<string, string>);
  if (question === undefined) throw new Error(`no question at ${JSON.stringify(value)}`);
  return question;
}
