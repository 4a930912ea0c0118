import { closing, fitting } from './closing.ts';
import { deepfake } from './guides/deepfake.ts';
import { dissemination } from './guides/dissemination.ts';
import { exposure } from './guides/exposure.ts';
import { fearOfSpread } from './guides/fear-of-spread.ts';
import { illegalFilming } from './guides/illegal-filming.ts';
import { threats } from './guides/threats.ts';
import { unwantedMessages } from './guides/unwanted-messages.ts';
import { interviewer } from './interviewer.ts';
import { opening } from './opening.ts';

/** The whole interview. Each guide passes itself by when its situation was not chosen. */
export const interview = interviewer.createMachine({
  id: 'interview',
  context: ({ input }) => ({ answers: input.answers }),
  initial: 'opening',
  states: {
    opening: { ...opening, onDone: 'illegal-filming' },
    'illegal-filming': { ...illegalFilming, onDone: 'dissemination' },
    dissemination: { ...dissemination, onDone: 'threats' },
    threats: { ...threats, onDone: 'deepfake' },
    deepfake: { ...deepfake, onDone: 'unwanted-messages' },
    'unwanted-messages': { ...unwantedMessages, onDone: 'fear-of-spread' },
    'fear-of-spread': { ...fearOfSpread, onDone: 'exposure' },
    exposure: { ...exposure, onDone: 'closing' },
    closing: { ...closing, onDone: 'plan' },
    plan: { on: { fit: 'fitting' } },
    fitting: { ...fitting, onDone: 'plan' },
  },
});
