import { setup } from 'xstate';
import { type Condition, holds } from './condition.ts';
import type { Answers } from './questions.ts';

/**
 * What every guide's states are written with. A question's state is called like the question; `unless` passes it by
 * when its condition does not hold. There is no `invoke`, `after` or action: a page without script cannot run them.
 */
export const interviewer = setup({
  types: {
    context: {} as { answers: Answers },
    input: {} as { answers: Answers },
    events: {} as { type: 'next' } | { type: 'fit' },
  },
  guards: {
    unless: ({ context }, condition: Condition) => !holds(condition, context.answers, 'ask'),
  },
});
