import { planbook } from '../../flows/planbook.ts';
import { createPlanning } from '../engine/planning.ts';
import { asking } from './asking.ts';

/** The engine with our planbook: fetched apart from the questions. */
const planning = createPlanning(asking, planbook);

export const { composePlan, needsOtherPhone, paperOf, everyStep, includedSteps, conclude } = planning;

export type Plan = ReturnType<typeof composePlan>;
export type PlannedStep = Plan['steps'][number];
export type Paper = ReturnType<typeof paperOf>;
