import type { StepId } from '../../flows/order.ts';
import type { Answers } from '../../flows/questions.ts';
import type { Effect, Step } from '../../flows/step.ts';
import { steps } from '../../flows/steps.ts';
import { applicable } from '../../src/engine/applicable.ts';
import { composePlan, type Plan } from '../../src/engine/plan.ts';
import { everyCase } from '../support/answer-sets.ts';

export type Case = { readonly answers: Answers; readonly plan: Plan; readonly ids: readonly StepId[] };

let composed: Case[] | undefined;

/** Every case with its plan, composed once for a file of rules. */
export function everyPlan(): readonly Case[] {
  composed ??= everyCase().map((given) => {
    const plan = composePlan(given);
    return { answers: applicable(given), plan, ids: plan.steps.map((step) => step.id) };
  });
  return composed;
}

/** The first cases that break a rule, to be compared with none. */
export function breaking(rule: (one: Case) => boolean, among: (one: Case) => boolean = () => true): Answers[] {
  const concerned = everyPlan().filter(among);
  if (concerned.length === 0) throw new Error('no case concerns this rule');
  return concerned
    .filter((one) => !rule(one))
    .map((one) => one.answers)
    .slice(0, 3);
}

export function effectsOf(id: StepId): readonly Effect[] {
  const step: Step = steps[id];
  return step.effects ?? [];
}

/** Positions in the plan of the steps with an effect. */
export function positions({ ids }: Case, effect: Effect): number[] {
  return ids.flatMap((id, index) => (effectsOf(id).includes(effect) ? [index] : []));
}

export function has(answers: Answers, question: keyof Answers, ...options: readonly string[]): boolean {
  const given = answers[question];
  return options.some((option) => given === option || (Array.isArray(given) && given.includes(option)));
}
