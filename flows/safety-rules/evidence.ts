import type { SafetyRule } from '../safety-rule.ts';
import { surelyAdult, surelyChild, threatened } from './hazards.ts';

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
    when: {
      all: [
        { q: 'happened', is: 'received' },
        { q: 'exposure', except: ['received', 'sawOrClicked', 'inGroupChat'] },
      ],
    },
    holds: [{ stands: ['stopAndSeeALawyer', 'dontDestroyOrHide'] }],
  },
  {
    id: '5-nothing-to-the-offender',
    hazard: 'More demands, violence, a lost chat',
    rule: 'No step pays, negotiates with, meets, confronts or tests the person who did it.',
    holds: [{ never: ['contactsOffender', 'paysOffender'] }, { stands: ['dontMeetOrConfront'] }],
  },
  {
    id: '5-do-not-pay',
    hazard: 'More demands, violence, a lost chat',
    rule: 'Under threat the plan says not to pay or send more.',
    when: threatened,
    holds: [{ stands: ['dontPayOrSend'] }],
  },
  {
    id: '5-save-before-ending',
    hazard: 'More demands, violence, a lost chat',
    rule: 'The chat is saved before it is ended.',
    holds: [{ after: ['savesMessages', 'endsChat'] }],
  },
];
