import type { Answers } from './condition.ts';

/**
 * The same function of the answers, worked out once for each set of them: one click asks for the path several times.
 * Answers are never changed in place.
 */
export function remembered<Result>(derive: (answers: Answers) => Result): (answers: Answers) => Result {
  const known = new WeakMap<Answers, { readonly result: Result }>();
  return (answers) => {
    const { result } = known.get(answers) ?? { result: derive(answers) };
    known.set(answers, { result });
    return result;
  };
}
