import type { Condition } from '../condition.ts';
import { interviewer } from '../interviewer.ts';
import { shared, threatened } from '../situations.ts';

/** Someone threatens to share an image, or demands something for not sharing it. */
export const askWhen = {
  demand: threatened,
  alreadyGaveIn: threatened,
  gaveIn: { all: [threatened, { q: 'alreadyGaveIn', is: 'yes' }] },
  threatForm: threatened,
  installedFile: {
    all: [
      threatened,
      {
        any: [
          { q: 'demand', is: 'money' },
          { q: 'offender', is: ['stranger', 'onlineContact'] },
        ],
      },
    ],
  },
} as const satisfies Record<string, Condition>;

export const threats = interviewer.createStateConfig({
  initial: 'demand',
  states: {
    demand: {
      always: { guard: { type: 'unless', params: askWhen.demand }, target: 'done' },
      on: { next: 'alreadyGaveIn' },
    },
    alreadyGaveIn: { on: { next: 'gaveIn' } },
    gaveIn: {
      always: { guard: { type: 'unless', params: askWhen.gaveIn }, target: 'originalHeld' },
      on: { next: 'originalHeld' },
    },
    originalHeld: {
      always: { guard: { type: 'unless', params: { not: shared } }, target: 'done' },
      on: { next: 'done' },
    },
    done: { type: 'final' },
  },
});
