import type { Asking } from './asking.ts';
import type { AnswersTo, Guidebook, IdsOf, Planbook } from './guidebook.ts';
import { concludedBy } from './path.ts';
import { createPlans, type Paper, type Plan, type PlannedStep } from './plan.ts';

/** Everything that follows from what is advised. */
export function createPlanning<const Asked extends Guidebook, const Advised extends Planbook>(
  asking: Asking<Asked>,
  book: Advised,
) {
  type Of = IdsOf<Asked, Advised>;
  type Given = AnswersTo<Asked>;
  const plans = createPlans(book, asking);
  const conclude = (answers: Given) => concludedBy(asking.interview, { answers, planFor: plans.composePlan });
  // Every id inside comes from these books, which the compiler cannot follow through `Object.entries`.
  return { ...plans, conclude } as unknown as {
    readonly composePlan: (answers: Given) => Plan<Of>;
    readonly needsOtherPhone: (answers: Given) => boolean;
    readonly paperOf: (plan: Plan<Of>, answers: Given) => Paper<Of>;
    readonly everyStep: () => PlannedStep<Of>[];
    readonly includedSteps: (answers: Given) => ReadonlySet<Of['step']>;
    /** What the interview ends in when it is gone through with these answers: their plan. */
    readonly conclude: (answers: Given) => Plan<Of>;
  };
}
