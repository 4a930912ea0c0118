/**
 * What a person needs to know before doing a step: who learns of it, whether the other person could notice, whether one
 * must say who one is, whether someone else can do it, whether it can be undone, what trace it leaves here.
 */
export type Discretion = {
  readonly learns:
    | 'nobody'
    | 'police'
    | 'counsellor'
    | 'platform'
    | 'regulator'
    | 'bank'
    | 'school'
    | 'employer'
    | 'lawyer'
    | 'whoYouTell'
    | 'contacts';
  readonly noticed: 'no' | 'possible' | 'likely';
  readonly identity: 'no' | 'optional' | 'forRemoval' | 'falseName' | 'yes';
  readonly delegate: 'yes' | 'together' | 'no';
  readonly undo: 'yes' | 'partly' | 'no';
  readonly trace: 'none' | 'calls' | 'files' | 'browser' | 'accounts' | 'paper';
};

export const discretionFields = ['learns', 'noticed', 'identity', 'delegate', 'undo', 'trace'] as const;

/** Knowing or deciding something: nothing happens outside. */
export const quiet: Discretion = {
  learns: 'nobody',
  noticed: 'no',
  identity: 'no',
  delegate: 'together',
  undo: 'yes',
  trace: 'none',
};

/** Something is written or saved on this device. */
export const saves: Discretion = { ...quiet, noticed: 'possible', trace: 'files' };

/** A call to a counselling line. */
export const callsCounsellor: Discretion = {
  learns: 'counsellor',
  noticed: 'possible',
  identity: 'optional',
  delegate: 'yes',
  undo: 'partly',
  trace: 'calls',
};

/** An emergency call or text. */
export const callsPolice: Discretion = {
  learns: 'police',
  noticed: 'possible',
  identity: 'optional',
  delegate: 'yes',
  undo: 'no',
  trace: 'calls',
};

/** A report or statement at a police station. */
export const reportsToPolice: Discretion = {
  learns: 'police',
  noticed: 'possible',
  identity: 'falseName',
  delegate: 'together',
  undo: 'no',
  trace: 'paper',
};

/** A form or report to a service. */
export const asksPlatform: Discretion = {
  learns: 'platform',
  noticed: 'possible',
  identity: 'optional',
  delegate: 'together',
  undo: 'no',
  trace: 'browser',
};
