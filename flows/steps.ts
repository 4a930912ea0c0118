import * as deepfake from './advice/deepfake.ts';
import * as dissemination from './advice/dissemination.ts';
import * as exposure from './advice/exposure.ts';
import * as fearOfSpread from './advice/fear-of-spread.ts';
import * as illegalFilming from './advice/illegal-filming.ts';
import * as opening from './advice/opening.ts';
import * as platforms from './advice/platforms.ts';
import * as reporting from './advice/reporting.ts';
import * as rights from './advice/rights.ts';
import * as safety from './advice/safety.ts';
import * as support from './advice/support.ts';
import * as threats from './advice/threats.ts';
import * as unwantedMessages from './advice/unwanted-messages.ts';
import { withWhatFollows } from './follows.ts';
import type { StepId } from './order.ts';
import type { Step } from './step.ts';

/** A step that `order.ts` names and no file defines does not compile. */
const written: { readonly [Id in StepId]: Step } = {
  ...opening.steps,
  ...illegalFilming.steps,
  ...dissemination.steps,
  ...platforms.steps,
  ...threats.steps,
  ...deepfake.steps,
  ...unwantedMessages.steps,
  ...fearOfSpread.steps,
  ...exposure.steps,
  ...reporting.steps,
  ...safety.steps,
  ...support.steps,
  ...rights.steps,
};

/** Every step of the plan. The cast: the same ids as in `written`. */
export const steps = Object.fromEntries(
  Object.entries(written).map(([id, step]) => [id, withWhatFollows(step)]),
) as typeof written;
