import type { Condition } from '../condition.ts';
import type { SafetyRule } from '../safety-rule.ts';
import { answerable, merelyReached, surelyAdult, surelyAnswerable, surelyChild, threatened } from './hazards.ts';

const otherDemands = {
  q: 'demand',
  only: ['meeting', 'reconcile', 'silence'],
  sure: true,
} as const satisfies Condition;

/** Rules 3 to 5: what is kept, shown, paid and saved. */
export const evidence: readonly SafetyRule[] = [
  {
    id: '3-no-copy-of-a-child',
    hazard: "A victim charged for keeping a child's image",
    rule: 'Unless everyone shown is surely adult, no step copies the image, and each that leads to it says so.',
    when: { not: surelyAdult },
    holds: [{ never: ['copiesImage'] }, { says: 'childSafe', of: { effects: ['leadsToImage'] } }],
  },
  {
    id: '3-adults-are-warned',
    hazard: "A victim charged for keeping a child's image",
    rule: 'Where an image may be kept, the step says not to if it was taken under 19.',
    holds: [{ figures: ['19'], of: { effect: 'copiesImage' } }],
  },
  {
    id: '3-show-the-original',
    hazard: "A victim charged for keeping a child's image",
    rule: 'An original that is held, unless surely adult, is shown to the police on the device.',
    when: { all: [{ q: 'originalHeld', is: 'yes', sure: true }, { not: surelyAdult }] },
    holds: [{ some: ['showsOriginal'] }],
  },
  {
    id: '3-no-adult-hash-for-a-child',
    hazard: "A victim charged for keeping a child's image",
    rule: 'StopNCII is not offered to someone who surely is under 18.',
    when: surelyChild,
    holds: [{ never: ['usesStopNcii'] }],
  },
  {
    id: '3-no-child-hash-for-an-adult',
    hazard: "A victim charged for keeping a child's image",
    rule: 'Take It Down is not offered for what surely was taken as an adult.',
    when: surelyAdult,
    holds: [{ never: ['usesTakeItDown'] }],
  },
  {
    id: '4-received-is-left-alone',
    hazard: 'A witness told to handle the material',
    rule: 'What was received is never captured, kept, forwarded, deleted or destroyed, whatever else happened.',
    when: { q: 'happened', is: 'received' },
    holds: [{ never: ['handlesReceived', 'copiesImage'] }, { stands: ['dontOpenSaveOrForward'] }],
  },
  {
    id: '4-answerable-sees-a-lawyer',
    hazard: 'A witness told to handle the material',
    rule: 'Who did more than receive or see it sees a lawyer, and destroys nothing.',
    when: answerable,
    holds: [{ stands: ['stopAndSeeALawyer', 'dontDestroyOrHide'] }],
  },
  {
    id: '4-someone-tonight',
    hazard: 'A frightened person alone with what they did until a weekday morning',
    rule: 'Who may be answerable first has someone to talk to tonight, and under 19 an adult beside them.',
    when: answerable,
    holds: [
      { stands: ['talkTonight'] },
      { before: 'stopAndSeeALawyer', step: 'talkTonight' },
      { names: 'womens-hotline-1366', firstIn: 'talkTonight' },
    ],
  },
  {
    id: '4-an-adult-beside',
    hazard: 'A frightened person alone with what they did until a weekday morning',
    rule: 'Said to be under 19, or not sure, who may be answerable has an adult beside them.',
    when: { all: [answerable, { q: 'age', except: ['adult'] }] },
    holds: [{ stands: ['haveAnAdultBeside'] }],
  },
  {
    id: '4-lawyer-before-notes',
    hazard: 'Accused by their own notes',
    rule: 'The lawyer stands before any note or statement about it; whoever surely did more is asked for none.',
    when: answerable,
    holds: [
      { before: 'noteWhatYouSaw', step: 'stopAndSeeALawyer' },
      { before: 'reportWhatYouSaw', step: 'stopAndSeeALawyer' },
    ],
  },
  {
    id: '4-no-notes',
    hazard: 'Accused by their own notes',
    rule: 'Whoever surely did more than receive or see it is asked for no note and no statement about it.',
    when: surelyAnswerable,
    holds: [{ absent: ['noteWhatYouSaw', 'reportWhatYouSaw'] }],
  },
  {
    id: '4-not-accused',
    hazard: 'A person who came for help, accused by the first line',
    rule: "The sentence at the top speaks of nobody's fault to one who may be answerable.",
    when: { any: [answerable, merelyReached] },
    holds: [{ neutral: true }],
  },
  {
    id: '4-no-fault-in-receiving',
    hazard: 'Blamed for what someone else sent',
    rule: 'To whom it only came unwanted, the plan says that this is no fault of theirs, and asks for no lawyer first.',
    when: {
      all: [
        { q: 'happened', is: 'received' },
        { q: 'exposure', only: ['received'], sure: true },
      ],
    },
    holds: [{ stands: ['leaveWhatCameUnwanted'] }, { absent: ['stopAndSeeALawyer'] }],
  },
  {
    id: '4-no-comfort-that-is-untrue',
    hazard: 'A person who passed it on, told that they did nothing',
    rule: 'Nobody who did more, or may have, hears that receiving is no fault.',
    when: { not: { q: 'exposure', only: ['received'], sure: true } },
    holds: [{ absent: ['leaveWhatCameUnwanted'] }],
  },
  {
    id: '5-nothing-to-the-offender',
    hazard: 'More demands, violence, a lost chat',
    rule: 'No step pays, negotiates with, meets, confronts or tests the person who did it.',
    holds: [{ never: ['contactsOffender', 'paysOffender'] }],
  },
  {
    id: '5-no-confronting',
    hazard: 'More demands, violence, a lost chat',
    rule: 'Whoever was harmed, or may have been, is told not to meet or confront the person who did it.',
    when: { not: merelyReached },
    holds: [{ stands: ['dontMeetOrConfront'] }],
  },
  {
    id: '5-do-not-pay',
    hazard: 'More demands, violence, a lost chat',
    rule: 'Under threat the plan says not to pay or send more, unless surely something else alone is demanded.',
    when: { all: [threatened, { not: otherDemands }] },
    holds: [{ stands: ['dontPayOrSend'] }],
  },
  {
    id: '5-do-not-give-in',
    hazard: 'A ban that speaks of money to one who is to come back',
    rule: 'Where surely neither money nor images are demanded, the ban speaks of the demand.',
    when: { all: [threatened, otherDemands] },
    holds: [{ stands: ['dontGiveIn'] }, { absent: ['dontPayOrSend'] }],
  },
  {
    id: '5-sent-it',
    hazard: 'Someone talked into sending an image, blamed, asked for more, or sent to meet that person',
    rule: 'Who sent an image of their own hears that it is no fault of theirs, keeps the chat and can ask for removal.',
    when: { q: 'happened', is: 'sentByMyself' },
    holds: [
      { stands: ['stopAfterSending', 'saveWhatTheyAskedFor', 'dontDeleteTheChats', 'askD4uToRemove'] },
      { before: 'saveWhatTheyAskedFor', step: 'stopAfterSending' },
      { before: 'knowWhoMustReport', step: 'stopAfterSending' },
    ],
  },
  {
    id: '5-grooming',
    hazard: 'A child who takes grooming for their own wrong',
    rule: 'Said to be under 19, they hear at once that the adult commits a crime.',
    when: {
      all: [
        { q: 'happened', is: 'sentByMyself' },
        { q: 'age', except: ['adult'] },
      ],
    },
    holds: [
      { says: 'groomingIsACrime', of: { steps: ['stopAfterSending'] } },
      { restsOn: ['l-cy-15-2'], of: { saying: 'groomingIsACrime' } },
    ],
  },
  {
    id: '5-no-meeting',
    hazard: 'A child, or an adult, who goes to the meeting',
    rule: 'A meeting that is planned or demanded: do not go, and 112.',
    when: {
      any: [
        {
          all: [
            { q: 'happened', is: 'sentByMyself' },
            { q: 'meetingPlanned', is: 'yes', sure: true },
          ],
        },
        { all: [threatened, { q: 'demand', is: 'meeting', sure: true }] },
      ],
    },
    holds: [{ stands: ['stayAwayFromTheMeeting'] }, { names: 'police-112', firstIn: 'stayAwayFromTheMeeting' }],
  },
  {
    id: '5-save-before-ending',
    hazard: 'More demands, violence, a lost chat',
    rule: 'The chat is saved before it is ended.',
    holds: [{ after: ['savesMessages', 'endsChat'] }],
  },
];
