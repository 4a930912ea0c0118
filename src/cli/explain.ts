import type { Problem } from '../engine/read-answers.ts';

export const usage =
  'Usage: npm run --silent plan -- --lang ko|en [--answers answers.json]   (or answers on standard input)';

/** One clear line for one fault of an answer set. */
export function explain(problem: Problem): string {
  switch (problem.kind) {
    case 'notAnObject':
      return 'The answers must be one object, such as {"happened": ["threatened"], "age": "adult"}.';
    case 'unknownQuestion':
      return `${problem.field}: there is no such question. Allowed: ${problem.allowed.join(', ')}.`;
    case 'notAList':
      return `${problem.field}: takes a list of options. Allowed: ${problem.allowed.join(', ')}.`;
    case 'notOneOption':
      return `${problem.field}: takes one option, as text. Allowed: ${problem.allowed.join(', ')}.`;
    case 'unknownOption':
      return `${problem.field}: ${problem.value} is not an option. Allowed: ${problem.allowed.join(', ')}.`;
  }
}
