import type { Answers } from '../../flows/questions.ts';

/**
 * By hand, apart from the machine: which questions are asked for some answers, on the way to the plan and, after `+`, on
 * the plan. Each condition of each guide is met and missed by some row, so that none can be lost unnoticed.
 */
const rows: readonly (readonly [Answers, string])[] = [
  [{}, 'safety happened forWhom age / / offender language visaWorry reporting + bodyHarmed offenderAddress region'],
  [
    { happened: ['unsure'] },
    'safety happened forWhom age / / offender language visaWorry reporting + offenderAddress region',
  ],
  [
    { forWhom: 'friend' },
    'safety happened forWhom helperRole age / / offender language visaWorry reporting + bodyHarmed offenderAddress region',
  ],
  [
    { age: 'adult' },
    'safety happened forWhom age takenUnder19 / / offender language visaWorry reporting + bodyHarmed offenderAddress soldier region',
  ],
  [{ age: 'adult', happened: ['received'] }, '… / exposure knowsPerson / … + offenderAddress region'],
  [
    { age: 'adult', happened: ['filmed', 'received'] },
    '… takenUnder19 / cameraState place offenderSeen exposure knowsPerson / … + bodyHarmed offenderAddress soldier region',
  ],

  [{ happened: ['filmed'] }, '… / cameraState place offenderSeen / …'],
  [{ happened: ['foundCamera'] }, '… / cameraState place offenderSeen / …'],

  [{ happened: ['shared'] }, '… / sharedWhere platform linkKnown originalHeld / …'],
  [{ happened: ['shared'], sharedWhere: ['inPerson'] }, '… / sharedWhere linkKnown originalHeld / …'],
  [
    { happened: ['shared'], sharedWhere: ['inPerson', 'messenger'] },
    '… / sharedWhere platform linkKnown originalHeld / …',
  ],
  [{ happened: ['shared'], sharedWhere: ['unsure'] }, '… / sharedWhere linkKnown originalHeld / …'],

  [
    { happened: ['threatened'] },
    '… / demand alreadyGaveIn originalHeld / … + threatForm bodyHarmed offenderAddress region',
  ],
  [
    { happened: ['threatened'], alreadyGaveIn: 'no' },
    '… / demand alreadyGaveIn originalHeld / … + threatForm bodyHarmed offenderAddress region',
  ],
  [
    { happened: ['threatened'], alreadyGaveIn: 'yes' },
    '… / demand alreadyGaveIn gaveIn originalHeld / … + threatForm bodyHarmed offenderAddress region',
  ],
  [
    { happened: ['shared', 'threatened'] },
    '… / sharedWhere platform linkKnown originalHeld demand alreadyGaveIn / … + threatForm bodyHarmed offenderAddress region',
  ],

  [{ happened: ['faked'] }, '… / fakeSeenHow sharedWhere platform linkKnown / …'],
  [{ happened: ['faked'], sharedWhere: ['inPerson'] }, '… / fakeSeenHow sharedWhere linkKnown / …'],
  [{ happened: ['shared', 'faked'] }, '… / sharedWhere platform linkKnown originalHeld fakeSeenHow / …'],

  [{ happened: ['sentSexual'] }, '… / stillComing platform / …'],
  [{ happened: ['shared', 'sentSexual'] }, '… / sharedWhere platform linkKnown originalHeld stillComing / …'],
  [{ happened: ['faked', 'sentSexual'] }, '… / fakeSeenHow sharedWhere platform linkKnown stillComing / …'],
  [
    { happened: ['shared', 'sentSexual'], sharedWhere: ['inPerson'] },
    '… / sharedWhere linkKnown originalHeld stillComing platform / …',
  ],
  [
    { happened: ['faked', 'sentSexual'], sharedWhere: ['inPerson'] },
    '… / fakeSeenHow sharedWhere linkKnown stillComing platform / …',
  ],

  [
    { happened: ['shared', 'sentByMyself'] },
    '… / sharedWhere platform linkKnown originalHeld meetingPlanned stillComing / …',
  ],
  [
    { happened: ['threatened', 'sentByMyself'] },
    '… / demand alreadyGaveIn originalHeld meetingPlanned stillComing / … + threatForm bodyHarmed offenderAddress region',
  ],
  [{ happened: ['sentByMyself', 'afraidOfSpread'] }, '… / meetingPlanned stillComing originalHeld fearReason / …'],
  [{ happened: ['sentByMyself'] }, '… / meetingPlanned stillComing originalHeld / …'],
  [{ happened: ['sentByMyself', 'sentSexual'] }, '… / meetingPlanned stillComing originalHeld platform / …'],

  [{ happened: ['afraidOfSpread'] }, '… / fearReason originalHeld / …'],
  [{ happened: ['shared', 'afraidOfSpread'] }, '… / sharedWhere platform linkKnown originalHeld fearReason / …'],
  [
    { happened: ['threatened', 'afraidOfSpread'] },
    '… / demand alreadyGaveIn originalHeld fearReason / … + threatForm bodyHarmed offenderAddress region',
  ],

  [{ happened: ['received'] }, '… / exposure knowsPerson / … + offenderAddress region'],

  [
    { happened: ['threatened'], demand: ['money'] },
    '… / demand alreadyGaveIn originalHeld / offender installedFile language visaWorry reporting + threatForm bodyHarmed offenderAddress region',
  ],
  [
    { happened: ['threatened'], offender: ['onlineContact'] },
    '… / demand alreadyGaveIn originalHeld / offender installedFile language visaWorry reporting + threatForm bodyHarmed offenderAddress region',
  ],
  [
    { happened: ['threatened'], demand: ['money'], offender: ['family'] },
    '… / demand alreadyGaveIn originalHeld / offender installedFile sharesHomeOrDevice language visaWorry reporting + threatForm bodyHarmed offenderAddress region',
  ],
  [{ offender: ['onlineContact'] }, '… / / …'],
  [
    { offender: ['partnerOrEx'] },
    '… / / offender sharesHomeOrDevice language visaWorry reporting + bodyHarmed offenderAddress region',
  ],
  [
    { language: 'needInterpreter' },
    '… / / offender language interpreterLanguage visaWorry reporting + bodyHarmed offenderAddress region',
  ],
  [{ language: 'korean' }, '… / / offender language reporting + bodyHarmed offenderAddress region'],
  [{ age: 'eighteen' }, '… / / … + bodyHarmed offenderAddress soldier region'],
  [
    { offender: ['stranger', 'coworker'] },
    '… / / offender language visaWorry reporting + bodyHarmed offenderAddress region',
  ],
  [{ offender: ['stranger'] }, '… / / offender language visaWorry reporting + bodyHarmed region'],
];

/** `…` stands for what everyone is asked: at the beginning, in the end, and on the plan. */
const usual = {
  opening: 'safety happened forWhom age',
  closing: 'offender language visaWorry reporting',
  fitting: 'bodyHarmed offenderAddress region',
};

export const paths = rows.map(([answers, text]) => {
  const [way = '', fit = usual.fitting] = text.split(' + ');
  const [opening = '', middle = '', closing = ''] = way.split('/').map((part) => part.trim());
  const questions = [opening.replace('…', usual.opening), middle, closing.replace('…', usual.closing)];
  return { answers, core: questions.join(' ').split(' ').filter(Boolean), fitting: fit.split(' ') };
});

type Ways = {
  readonly core: (answers: Answers) => readonly string[];
  readonly fitting: (answers: Answers) => readonly string[];
};

/** Where the questions asked differ from those above, in one line each that names the questions. */
export function pathFaults(ways: Ways): string[] {
  return paths.flatMap((path) =>
    (['core', 'fitting'] as const).flatMap((part) =>
      difference(path.answers, path[part], () => ways[part](path.answers)),
    ),
  );
}

function difference(answers: Answers, due: readonly string[], asks: () => readonly string[]): string[] {
  const given = JSON.stringify(answers);
  try {
    const asked = asks();
    const at =
      Math.max(due.length, asked.length) === 0
        ? -1
        : [...Array(Math.max(due.length, asked.length)).keys()].findIndex((index) => due[index] !== asked[index]);
    if (at < 0) return [];
    return [
      `${given}: after ${due[at - 1] ?? 'the start'} comes ${asked[at] ?? 'the plan'}, not ${due[at] ?? 'the plan'}`,
    ];
  } catch (error) {
    return [`${given}: ${(error as Error).message}`];
  }
}
