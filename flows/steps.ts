import * as reporting from './everyone/reporting.ts';
import * as rights from './everyone/rights.ts';
import * as safety from './everyone/safety.ts';
import * as support from './everyone/support.ts';
import * as deepfake from './guides/deepfake.ts';
import * as dissemination from './guides/dissemination.ts';
import * as exposure from './guides/exposure.ts';
import * as fearOfSpread from './guides/fear-of-spread.ts';
import * as illegalFilming from './guides/illegal-filming.ts';
import * as threats from './guides/threats.ts';
import * as unwantedMessages from './guides/unwanted-messages.ts';
import * as opening from './opening.ts';
import type { StepId } from './order.ts';
import type { Step } from './step.ts';

/** Every step of the plan. A step that `order.ts` names and no file defines does not compile. */
export const steps: { readonly [Id in StepId]: Step } = {
  ...opening.steps,
  ...illegalFilming.steps,
  ...dissemination.steps,
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
