import type { Answers } from '../../flows/questions.ts';

/**
 * The same function of the answers, worked out once for each set of them. One press of
 * "Next" asks for the path several times, and on a slow phone each walk through the
 * machine costs tens of milliseconds. Answers are never changed in place.
 */
export function remembered<Result>(derive: (answers: Answers) => Result): (answers: Answers) => Result {
  const known = new WeakMap<Answers, { readonly result: Result }>();
  return (answers) => {
    const { result } = known.get(answers) ?? { result: derive(answers) };
    known.set(answers, { result });
    return result;
  };
}
