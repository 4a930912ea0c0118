import { closing } from './closing.ts';
import { fitting } from './fitting.ts';
import { deepfake } from './guides/deepfake.ts';
import { dissemination } from './guides/dissemination.ts';
import { exposure } from './guides/exposure.ts';
import { fearOfSpread } from './guides/fear-of-spread.ts';
import { illegalFilming } from './guides/illegal-filming.ts';
import { talkedIntoSending } from './guides/talked-into-sending.ts';
import { threats } from './guides/threats.ts';
import { unwantedMessages } from './guides/unwanted-messages.ts';
import { opening } from './opening.ts';
import { exclusiveOptions, literalWhenUnsure, privateQuestions, questions } from './questions.ts';

/**
 * The one list of what is asked. What is advised stands in `planbook.ts`, because the first question must reach a slow
 * phone without it.
 */
export const guidebook = {
  questions,
  exclusiveOptions,
  literalWhenUnsure,
  privateQuestions,
  opening,
  /** In the order in which they ask, for a person to whom several things happened. */
  guides: [
    illegalFilming,
    dissemination,
    threats,
    talkedIntoSending,
    deepfake,
    unwantedMessages,
    fearOfSpread,
    exposure,
  ],
  closing,
  fitting,
};
