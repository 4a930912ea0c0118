import type { SafetyRule } from '../safety-rule.ts';
import { abroad, merelyReached, surelyAdultNow, surelyAnswerable, surelyNoRelative } from './hazards.ts';

/** Rule 17: a step that fits another person, place or case. */
export const whomItFits: readonly SafetyRule[] = [
  {
    id: '17-witness-is-no-victim',
    hazard: 'A step that fits another person',
    rule: 'Who only received something neither reports it as theirs nor is protected from the sender as from family.',
    when: merelyReached,
    holds: [
      {
        absent: [
          'reportToPolice',
          'reportToTheSchool',
          'reportToTheEmployer',
          'askForFamilyProtection',
          'dontMeetOrConfront',
        ],
      },
    ],
  },
  {
    id: '17-lawyer-before-police',
    hazard: 'A step that fits another person',
    rule: 'Who surely did more than receive or see it, and suffered nothing else, is sent to the police by no step.',
    when: { all: [merelyReached, surelyAnswerable] },
    holds: [
      {
        absent: ['setHowPoliceContactYou', 'chooseTheStation', 'reportFromAbroad'],
      },
    ],
  },
  {
    id: '17-outside-korea',
    hazard: 'A step that fits another place',
    rule: 'Outside Korea no step sends to a station or offers 112, and each that does elsewhere says whom to call there.',
    when: abroad,
    holds: [
      { absent: ['call112', 'contact112Silently', 'reportFilmingAtOnce', 'reportToPolice', 'chooseTheStation'] },
      { notOffered: 'police-112' },
      { says: 'outsideKorea', of: { naming: 'police-112' } },
      { says: 'outsideKorea', of: { steps: ['reportOnline', 'talkTonight', 'getThroughTonight'] } },
    ],
  },
  {
    id: '17-inside-korea',
    hazard: 'A step that fits another place',
    rule: 'Elsewhere, or not known to be abroad, nothing speaks of that.',
    when: { not: abroad },
    holds: [{ unsaid: 'outsideKorea' }],
  },
  {
    id: '17-by-hand',
    hazard: 'A step that fits another case',
    rule: 'What went round by hand alone is asked of no platform.',
    when: { q: 'sharedWhere', only: ['inPerson'], sure: true },
    holds: [{ asksNo: 'platform' }],
  },
  {
    id: '17-harm-at-home',
    hazard: 'A step that fits another person',
    rule: 'No adult, no witness and nobody harmed by someone else is told to call about child abuse at home.',
    when: { any: [{ q: 'age', is: ['eighteen', 'adult'], sure: true }, surelyNoRelative, merelyReached] },
    holds: [{ absent: ['callAboutHarmAtHome'] }],
  },
  {
    id: '17-no-guardian-of-an-adult',
    hazard: 'A step that fits another person',
    rule: 'No adult is told that a guardian will hear of it.',
    when: surelyAdultNow,
    holds: [{ unsaid: 'guardianIsTold' }, { unsaid: 'schoolTellsGuardians' }],
  },
];
