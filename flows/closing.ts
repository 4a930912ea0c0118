import type { Condition } from './condition.ts';
import { askWhen as threatsAsk } from './guides/threats.ts';
import { interviewer } from './interviewer.ts';
import { type QuestionId, questionIds } from './questions.ts';
import { closePerson } from './situations.ts';

export const askWhen = {
  sharesHomeOrDevice: closePerson,
  interpreterLanguage: { q: 'language', is: 'needInterpreter' },
  visaWorry: { not: { q: 'language', is: 'korean' } },
  offenderAddress: { not: { q: 'offender', is: 'stranger' } },
} as const satisfies Record<string, Condition>;

export const closing = interviewer.createStateConfig({
  initial: 'offender',
  states: {
    offender: { on: { next: 'installedFile' } },
    installedFile: {
      always: { guard: { type: 'unless', params: threatsAsk.installedFile }, target: 'sharesHomeOrDevice' },
      on: { next: 'sharesHomeOrDevice' },
    },
    sharesHomeOrDevice: {
      always: { guard: { type: 'unless', params: askWhen.sharesHomeOrDevice }, target: 'language' },
      on: { next: 'language' },
    },
    language: { on: { next: 'interpreterLanguage' } },
    interpreterLanguage: {
      always: { guard: { type: 'unless', params: askWhen.interpreterLanguage }, target: 'visaWorry' },
      on: { next: 'visaWorry' },
    },
    visaWorry: {
      always: { guard: { type: 'unless', params: askWhen.visaWorry }, target: 'reporting' },
      on: { next: 'reporting' },
    },
    reporting: { on: { next: 'done' } },
    done: { type: 'final' },
  },
});

/** Offered on the plan to fit it better, never in the way. */
export const fitting = interviewer.createStateConfig({
  initial: 'threatForm',
  states: {
    threatForm: {
      always: { guard: { type: 'unless', params: threatsAsk.threatForm }, target: 'offenderAddress' },
      on: { next: 'offenderAddress' },
    },
    offenderAddress: {
      always: { guard: { type: 'unless', params: askWhen.offenderAddress }, target: 'region' },
      on: { next: 'region' },
    },
    region: { on: { next: 'done' } },
    done: { type: 'final' },
  },
});

/** The questions of `fitting`, in order. */
export const fitQuestions: readonly QuestionId[] = questionIds.filter((question) => question in fitting.states);
