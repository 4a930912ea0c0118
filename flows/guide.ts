import type { Condition } from './condition.ts';
import type { QuestionId } from './questions.ts';

/**
 * A part of the interview. From its literal follow its states in the machine, when each of its questions is asked, and
 * their place in the catalogue's order (docs/decisions/013-one-guidebook.md).
 */
export type Guide = {
  readonly id: string;
  /** Without it the guide is for everyone. */
  readonly when?: Condition;
  /**
   * Its questions in the order in which they are asked, each with its own condition beside the guide's. One that several
   * guides ask is asked once, by the first of them that needs it: no guide has to know of the others.
   */
  readonly asks: { readonly [Q in QuestionId]?: { readonly when?: Condition } };
};
