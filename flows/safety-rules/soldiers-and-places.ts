import type { Condition } from '../condition.ts';
import type { SafetyRule } from '../safety-rule.ts';

const filmed = { q: 'happened', is: ['filmed', 'foundCamera'], sure: true } as const satisfies Condition;
const known = ['partnerOrEx', 'family', 'schoolmate', 'teacherOrSuperior', 'coworker', 'someoneElseKnown'] as const;

/** Rules 18 and 19: nobody is held up by what concerns a few, and a step fits the place and the person who did it. */
export const soldiersAndPlaces: readonly SafetyRule[] = [
  {
    id: '18-no-reason-to-wait',
    hazard: 'Everyone held up by what concerns a few',
    rule: 'No step that urges a report gives a reason to wait.',
    holds: [{ apart: ['urgesReport', 'givesReasonToWait'] }],
  },
  {
    id: '18-soldier',
    hazard: 'A soldier who reports, and is charged',
    rule: 'Who says to be a soldier reads whose case it is and when a lawyer comes first, before the step to report.',
    when: {
      all: [
        { q: 'soldier', is: 'yes' },
        { q: 'happened', except: ['received'] },
      ],
    },
    holds: [
      { stands: ['knowTheCivilianPolice'] },
      { before: 'reportToPolice', step: 'knowTheCivilianPolice' },
      { restsOn: ['l-military', 'c-1303'], of: { steps: ['knowTheCivilianPolice'] } },
    ],
  },
  {
    id: '18-no-other-soldier',
    hazard: 'Everyone held up by what concerns a few',
    rule: 'Nobody else reads it.',
    when: { not: { q: 'soldier', is: ['yes', 'unsure'] } },
    holds: [{ absent: ['knowTheCivilianPolice'] }],
  },
  {
    id: '19-host-not-first',
    hazard: 'A camera taken away before anyone looks',
    rule: 'A camera in a room, a toilet or at work: the plan says not to tell people there first.',
    when: {
      all: [
        { q: 'happened', is: ['filmed', 'foundCamera'] },
        { q: 'place', is: ['toiletOrChangingRoom', 'lodging', 'home', 'workOrSchool'], sure: true },
        { not: { q: 'cameraState', is: 'noDevice' } },
      ],
    },
    holds: [{ stands: ['dontTellTheHostFirst'] }],
  },
  {
    id: '19-filmed-asks-to-look',
    hazard: 'Someone who was filmed, left alone with whether it spread',
    rule: 'Whoever was filmed is told whom to ask to look.',
    when: { any: [filmed, { q: 'safety', is: 'beingFilmedNow', sure: true }] },
    holds: [{ some: ['asksToLook'] }],
  },
  {
    id: '19-one-report',
    hazard: 'One number told three times',
    rule: 'Where filming is reported, the same report is not told once more.',
    when: filmed,
    holds: [{ absent: ['reportToPolice'] }],
  },
  {
    id: '19-nobody-known-is-described',
    hazard: 'A person told to write down what their husband looks like',
    rule: 'Looks and clothes are noted only of someone who is not known.',
    when: {
      all: [
        { q: 'offender', is: known, sure: true },
        { q: 'offender', only: [...known, 'severalPeople'], sure: true },
      ],
    },
    holds: [{ unsaid: 'looksOfWhoFilmed' }],
  },
  {
    id: '19-strangers-are-described',
    hazard: 'A clue forgotten',
    rule: 'A stranger who may have been seen is described.',
    when: {
      all: [
        filmed,
        { q: 'offender', is: 'stranger', sure: true },
        { not: { q: 'offenderSeen', is: 'no', sure: true } },
      ],
    },
    holds: [{ says: 'looksOfWhoFilmed', of: { steps: ['rememberTheClues'] } }, { stands: ['rememberTheClues'] }],
  },
  {
    id: '19-car-and-station',
    hazard: 'Police who do not know where a train is',
    rule: 'On the way, the call to the police and the notes say how a car is found.',
    when: { all: [filmed, { q: 'place', is: 'streetOrTransport', sure: true }] },
    holds: [{ says: 'carAndStation', of: { steps: ['call112', 'rememberTheClues'] } }],
  },
  {
    id: '19-room-for-the-night',
    hazard: 'A night in a room with a camera',
    rule: 'In lodging: the booking is saved, and another place is found.',
    when: { all: [filmed, { q: 'place', is: 'lodging', sure: true }] },
    holds: [{ stands: ['saveTheBooking'] }],
  },
];
