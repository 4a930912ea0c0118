import * as closing from './closing.ts';
import type { Condition } from './condition.ts';
import * as deepfake from './guides/deepfake.ts';
import * as dissemination from './guides/dissemination.ts';
import * as exposure from './guides/exposure.ts';
import * as fearOfSpread from './guides/fear-of-spread.ts';
import * as illegalFilming from './guides/illegal-filming.ts';
import * as threats from './guides/threats.ts';
import * as unwantedMessages from './guides/unwanted-messages.ts';
import * as opening from './opening.ts';
import type { QuestionId } from './questions.ts';

/** When each question is asked; one that is missing here is always asked. */
export const askWhen: { readonly [Q in QuestionId]?: Condition } = {
  ...opening.askWhen,
  ...illegalFilming.askWhen,
  ...dissemination.askWhen,
  ...threats.askWhen,
  ...deepfake.askWhen,
  ...unwantedMessages.askWhen,
  ...fearOfSpread.askWhen,
  ...exposure.askWhen,
  ...closing.askWhen,
};
