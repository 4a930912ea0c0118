import type { QuestionId } from '../../flows/questions.ts';
import type { PlannedStep } from '../guidance/planning.ts';
import type { Words } from '../words/use-words.ts';
import { once } from './once.ts';

type Reason = PlannedStep['because'][number] & {
  readonly asked: string;
  readonly answered: string;
};

/** Why a step stands in this plan: in every plan it does, or these answers put it there. */
export type Because = { readonly everyone: string } | { readonly heading: string; readonly reasons: readonly Reason[] };

/** Nothing where only what was not said put a step there. */
export function becauseWriter(words: Words): (step: PlannedStep) => Because | null {
  const everyone = { everyone: words.t('plan.everyone') };
  const heading = words.t('plan.because', { context: words.addressed });
  const asked = once((question: QuestionId) => words.question(question));
  return ({ always, because }) => {
    if (always) return everyone;
    if (because.length === 0) return null;
    return {
      heading,
      reasons: because.map((reason) => ({
        ...reason,
        asked: asked(reason.question),
        answered: reason.options.map((option) => words.option(reason.question, option)).join(' · '),
      })),
    };
  };
}
