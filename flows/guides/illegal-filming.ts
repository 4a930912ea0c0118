import type { Condition } from '../condition.ts';
import { interviewer } from '../interviewer.ts';
import { anyFilming } from '../situations.ts';

/** Someone was filmed against their will, or found a camera. */
export const askWhen = {
  cameraState: anyFilming,
  place: anyFilming,
  offenderSeen: anyFilming,
} as const satisfies Record<string, Condition>;

export const illegalFilming = interviewer.createStateConfig({
  initial: 'cameraState',
  states: {
    cameraState: {
      always: { guard: { type: 'unless', params: askWhen.cameraState }, target: 'place' },
      on: { next: 'place' },
    },
    place: {
      always: { guard: { type: 'unless', params: askWhen.place }, target: 'offenderSeen' },
      on: { next: 'offenderSeen' },
    },
    offenderSeen: {
      always: { guard: { type: 'unless', params: askWhen.offenderSeen }, target: 'done' },
      on: { next: 'done' },
    },
    done: { type: 'final' },
  },
});
