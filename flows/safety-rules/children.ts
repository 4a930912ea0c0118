import type { SafetyRule } from '../safety-rule.ts';
import { perhapsUnder19, saidPerhapsRelative, saidUnder18, saidUnder19, surelyNoRelative } from './hazards.ts';

/** Rule 6: who is told of what was done to someone under 19. */
export const children: readonly SafetyRule[] = [
  {
    id: '6-who-must-report-first',
    hazard: 'A child reported, or sent to the one who did it, unprepared',
    rule: 'Said to be under 19, or not sure: who must report comes before any teacher or counsellor.',
    when: saidUnder19,
    holds: [
      { some: ['saysWhoMustReport'] },
      { after: ['saysWhoMustReport', 'tellsTeacher'] },
      { after: ['saysWhoMustReport', 'tellsCounsellor'] },
    ],
  },
  {
    id: '6-who-must-report-at-each',
    hazard: 'A child reported, or sent to the one who did it, unprepared',
    rule: 'Unless surely adult, each step that tells a teacher or counsellor says who must report.',
    when: perhapsUnder19,
    holds: [{ says: 'mustReport', of: { effects: ['tellsTeacher', 'tellsCounsellor'] } }],
  },
  {
    id: '6-professional-must-report',
    hazard: 'A child reported, or sent to the one who did it, unprepared',
    rule: 'A professional, or a counsellor with a caller, hears of the own duty to report.',
    when: {
      all: [
        saidUnder19,
        {
          any: [
            { q: 'helperRole', is: 'professional' },
            { q: 'forWhom', except: ['myself', 'friend'], sure: true },
          ],
        },
      ],
    },
    holds: [{ stands: ['tellThemYouMustReport'] }],
  },
  {
    id: '6-not-that-person',
    hazard: 'A child reported, or sent to the one who did it, unprepared',
    rule: 'Under 19, while a relative may have done it, nobody is sent to a parent without "one who is not that person".',
    when: { all: [perhapsUnder19, { not: surelyNoRelative }] },
    holds: [
      { says: 'notThatPerson', of: { effects: ['tellsParent'] } },
      { says: 'sayWhoIsAtHome', of: { steps: ['reportToPolice', 'reportFilmingAtOnce', 'reportFromAbroad'] } },
    ],
  },
  {
    id: '6-police-do-not-notify',
    hazard: 'A child reported, or sent to the one who did it, unprepared',
    rule: 'Where a relative may have done it, the police are asked not to notify that person.',
    when: { all: [saidUnder19, saidPerhapsRelative] },
    holds: [{ stands: ['askPoliceNotToNotifyThatPerson'] }],
  },
  {
    id: '6-guardian-is-told',
    hazard: 'A child reported, or sent to the one who did it, unprepared',
    rule: 'Unless surely adult, each step that leads to the police says that guardians of minors are told by rule.',
    when: perhapsUnder19,
    holds: [
      { says: 'guardianIsTold', of: { effects: ['urgesReport'] } },
      { says: 'guardianIsTold', of: { steps: ['setHowPoliceContactYou'] } },
      { restsOn: ['p-guardian-notice'], of: { saying: 'guardianIsTold' } },
    ],
  },
  {
    id: '6-school-tells-guardians',
    hazard: 'A child reported, or sent to the one who did it, unprepared',
    rule: 'Unless surely adult, each step that names 117 says that the guardians of both students are told.',
    when: perhapsUnder19,
    holds: [
      { names: 'school-117', firstIn: 'reportToTheSchool' },
      { says: 'schoolTellsGuardians', of: { turningTo: ['school'] } },
      { restsOn: ['p-school-guardian'], of: { turningTo: ['school'] } },
    ],
  },
  {
    id: '6-harm-at-home',
    hazard: 'A child reported, or sent to the one who did it, unprepared',
    rule: 'Harmed by a relative, or perhaps, under 18: 112 takes it as child abuse; that stands before who must report.',
    when: {
      all: [{ q: 'happened', except: ['received'] }, saidUnder18, saidPerhapsRelative],
    },
    holds: [
      { stands: ['callAboutHarmAtHome'] },
      { before: 'knowWhoMustReport', step: 'callAboutHarmAtHome' },
      { names: 'police-112', firstIn: 'callAboutHarmAtHome' },
      { restsOn: ['p-child-abuse-112'], of: { steps: ['callAboutHarmAtHome'] } },
    ],
  },
  {
    id: '6-no-promise',
    hazard: 'Trust lost when a promise fails',
    rule: 'No step promises that an image will be gone, or that anything is certain.',
    holds: [{ unspoken: ['guarantee', '100%', '100 %', '완전 삭제', '완전히', '반드시 삭제'] }],
  },
];
