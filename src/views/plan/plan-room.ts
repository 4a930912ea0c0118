import { composePlan } from '../../guidance/planning.ts';
import { Caution } from './Caution.tsx';
import { Plan } from './Plan.tsx';
import { SoFar } from './SoFar.tsx';

/** What the first question does not need, fetched as one. */
export const planRoom = { Plan, SoFar, Caution };

// The first plan takes a slow phone ten times as long as the second: better now, while nobody waits, than after a click.
composePlan({ safety: ['none'], happened: ['shared'] });
