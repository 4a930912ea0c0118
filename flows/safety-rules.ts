import type { Condition } from './condition.ts';
import type { SafetyRule } from './safety-rule.ts';

/*
 * The conditions here are written anew from the hazards, not taken from `situations.ts`: a rule that shared a condition
 * with the steps could not find it wrong. What is harmless is listed; whatever joins the catalogue later is a danger
 * until a rule says otherwise.
 */

const surelyAdultNow = { q: 'age', is: 'adult', sure: true } as const satisfies Condition;
const surelyAdult = {
  all: [surelyAdultNow, { q: 'takenUnder19', is: 'no', sure: true }],
} as const satisfies Condition;

const perhapsUnder19 = { not: surelyAdultNow } as const satisfies Condition;
const saidUnder18 = { q: 'age', except: ['eighteen', 'adult'] } as const satisfies Condition;
const saidUnder19 = { q: 'age', except: ['adult'] } as const satisfies Condition;

const surelyChild = { q: 'age', is: ['under14', 'from14to17'], sure: true } as const satisfies Condition;

const surelyNoRelative = {
  q: 'offender',
  is: ['partnerOrEx', 'schoolmate', 'teacherOrSuperior', 'coworker', 'someoneElseKnown', 'onlineContact', 'stranger'],
  sure: true,
} as const satisfies Condition;

const inDanger = { q: 'safety', is: ['inDanger', 'beingFilmedNow'], sure: true } as const satisfies Condition;
const suicidal = { q: 'safety', is: 'thoughtsOfSuicide', sure: true } as const satisfies Condition;

const watched = {
  any: [
    { q: 'safety', is: 'deviceWatched' },
    { q: 'sharesHomeOrDevice', is: 'yes' },
  ],
} as const satisfies Condition;

const threatened = { q: 'happened', is: 'threatened' } as const satisfies Condition;
const merelyReached = { q: 'happened', only: ['received'], sure: true } as const satisfies Condition;

/** The safety case of the guidance: `docs/safety-case.md` is made from it, and the tests hold it on every case. */
export const safetyRules: readonly SafetyRule[] = [
  {
    id: '1-someone-to-call',
    hazard: 'A plan without anyone to call',
    rule: '112 and 1366 stand in every plan, and a step turns to someone to talk to; no plan is empty.',
    holds: [{ contacts: ['police-112', 'womens-hotline-1366'] }, { turnsTo: 'counselling' }, { atLeast: 6 }],
  },
  {
    id: '2-danger-first',
    hazard: 'Urgent help below calm advice',
    rule: 'In danger, or filmed at this moment, 112 is the first step.',
    when: { all: [inDanger, { not: suicidal }] },
    holds: [{ first: ['call112'] }],
  },
  {
    id: '2-thoughts-of-suicide-first',
    hazard: 'Urgent help below calm advice',
    rule: 'With thoughts of suicide 109 is the first step, by call or text, and its words name 112 too.',
    when: { all: [suicidal, { not: inDanger }] },
    holds: [{ first: ['contact109'] }, { figures: ['109', '112'], of: { step: 'contact109' } }],
  },
  {
    id: '2-both-first',
    hazard: 'Urgent help below calm advice',
    rule: 'With both, these are the first two.',
    when: { all: [inDanger, suicidal] },
    holds: [{ first: ['contact109', 'call112'] }],
  },
  {
    id: '2-danger-drops-nothing',
    hazard: 'Urgent help below calm advice',
    rule: 'Adding a danger takes no urgent step out of the plan.',
    when: { not: { q: 'safety', is: ['inDanger', 'beingFilmedNow', 'unsure'] } },
    holds: [{ keeps: 'rightNow', adding: { q: 'safety', option: 'inDanger' } }],
  },
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
    when: { all: [saidUnder19, { q: 'offender', except: surelyNoRelative.is }] },
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
      all: [{ q: 'happened', except: ['received'] }, saidUnder18, { q: 'offender', except: surelyNoRelative.is }],
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
  {
    id: '7-helpers-do-not-look',
    hazard: 'A helper who looks',
    rule: 'Whoever asks for someone else is told not to look.',
    when: { q: 'forWhom', except: ['myself'] },
    holds: [{ stands: ['dontLookAtTheImage'] }],
  },
  {
    id: '7-nobody-looks',
    hazard: 'A helper who looks',
    rule: 'No step has the image looked at.',
    holds: [{ never: ['viewsImage'] }],
  },
  {
    id: '8-order-when-watched',
    hazard: 'Found out by someone who sees the device',
    rule: 'A safer device, then evidence, then safety planning, then passwords.',
    when: watched,
    holds: [
      { some: ['findsSaferDevice'] },
      { order: ['findsSaferDevice', 'keepsEvidence', 'plansSafety', 'changesPasswords'] },
    ],
  },
  {
    id: '8-marked',
    hazard: 'Found out by someone who sees the device',
    rule: 'Every step that the other person could notice is marked, also while safety is not known.',
    when: { any: [watched, { not: { q: 'safety', except: [], sure: true } }] },
    holds: [{ marked: true }],
  },
  {
    id: '9-leave-their-devices',
    hazard: 'The victim charged with intrusion or eavesdropping',
    rule: 'About someone known, the plan says not to open their devices or record others.',
    when: { q: 'offender', except: ['onlineContact', 'stranger'] },
    holds: [{ stands: ['dontOpenTheirDevices'] }],
  },
  {
    id: '9-no-intrusion',
    hazard: 'The victim charged with intrusion or eavesdropping',
    rule: 'No step opens a device or account of someone else, or records a conversation of others.',
    holds: [{ never: ['opensTheirDevice', 'recordsOthers'] }],
  },
  {
    id: '10-another-phone',
    hazard: 'A call that a malicious app redirects',
    rule: 'A file was installed, or perhaps: every call link says "use another phone", and what is done on it waits.',
    when: { all: [threatened, { q: 'installedFile', except: ['no'] }] },
    holds: [
      { otherPhone: true },
      { stands: ['useAnotherPhone', 'saveTheThreats'] },
      { says: 'phoneStaysOff', of: { effects: ['usesThatPhone'] } },
      { restsOn: ['p-malware-calls'], of: { saying: 'phoneStaysOff' } },
      { restsOn: ['p-malware-calls'], of: { steps: ['useAnotherPhone', 'dontResetThePhone'] } },
    ],
  },
  {
    id: '10-perhaps-infected',
    hazard: 'A call that a malicious app redirects',
    rule: 'A threat for money counts as perhaps until the question is answered.',
    when: {
      all: [threatened, { q: 'demand', is: 'money' }, { not: { q: 'installedFile', except: [], sure: true } }],
    },
    holds: [{ otherPhone: true }],
  },
  {
    id: '10-no-false-alarm',
    hazard: 'A call that a malicious app redirects',
    rule: 'Without a threat no call link says it.',
    when: { all: [{ q: 'happened', except: [], sure: true }, { not: threatened }] },
    holds: [{ otherPhone: false }],
  },
  {
    id: '10-reset-last',
    hazard: 'A call that a malicious app redirects',
    rule: 'The phone is reset only after evidence is kept.',
    holds: [{ order: ['keepsEvidence', 'resetsPhone'] }],
  },
  {
    id: '11-no-search',
    hazard: 'Harm by searching and re-watching',
    rule: 'Where it may be online, the plan says not to search; no step searches.',
    when: { q: 'happened', except: ['filmed', 'foundCamera', 'sentSexual'] },
    holds: [{ stands: ['dontSearchForIt'] }, { never: ['searchesForIt'] }],
  },
  {
    id: '11-others-search',
    hazard: 'Harm by searching and re-watching',
    rule: 'With no link, the plan says who looks.',
    when: { q: 'linkKnown', is: 'no', sure: true },
    holds: [{ stands: ['leaveTheSearchToThem'] }],
  },
  {
    id: '12-no-naming',
    hazard: 'Charged with defamation',
    rule: 'Whoever was harmed is told not to name the person in public.',
    when: { q: 'happened', except: ['received'] },
    holds: [{ stands: ['dontNameThemInPublic'] }, { never: ['namesInPublic'] }],
  },
  {
    id: '12-no-firm',
    hazard: 'Fleeced by a removal firm',
    rule: 'Where an image is out or may come out, no private firm is paid.',
    when: { q: 'happened', except: ['filmed', 'foundCamera', 'sentSexual', 'received'] },
    holds: [{ stands: ['dontPayRemovalFirms'] }, { never: ['paysRemovalFirm'] }],
  },
  {
    id: '13-visa',
    hazard: 'Reported to immigration',
    rule: '1577-1366 first; the exemption and the stay with their limits.',
    when: { q: 'visaWorry', is: 'yes' },
    holds: [
      { stands: ['callDanuriFirst', 'knowTheStayRules'] },
      { names: 'danuri-1577-1366', firstIn: 'callDanuriFirst' },
      { restsOn: ['l-imm-limits', 'l-imm-practice', 'l-stay'], of: { steps: ['knowTheStayRules'] } },
    ],
  },
  {
    id: '14-not-now',
    hazard: 'Pressed to report',
    rule: 'Not reporting now: no step urges it.',
    when: { q: 'reporting', is: 'notNow', sure: true },
    holds: [{ never: ['urgesReport'] }],
  },
  {
    id: '14-help-stays',
    hazard: 'Pressed to report',
    rule: 'Not reporting now and not in danger: it may be decided later, with help.',
    when: { all: [{ q: 'reporting', is: 'notNow', sure: true }, { not: inDanger }] },
    holds: [{ stands: ['decideAboutReportingLater'] }],
  },
  {
    id: '14-not-beside-112',
    hazard: 'A call to 112 put off',
    rule: 'In danger, no step says that the police can wait.',
    when: inDanger,
    holds: [{ absent: ['decideAboutReportingLater'] }],
  },
  {
    id: '14-evidence-stays',
    hazard: 'Pressed to report',
    rule: 'Whoever was harmed keeps evidence, also without reporting.',
    when: { not: { q: 'happened', is: 'received' } },
    holds: [{ some: ['keepsEvidence'] }],
  },
  {
    id: '15-private-stays-off-paper',
    hazard: 'A paper read by the wrong person',
    rule: 'What a private answer puts into the plan, or could take out of it, stands on no paper.',
    holds: [
      {
        offPaper: [
          'contact109',
          'call112',
          'contact112Silently',
          'useSaferDevice',
          'freezeTheMoney',
          'callDanuriFirst',
          'stopAndSeeALawyer',
          'dontDestroyOrHide',
          'photographTheCamera',
          'keepPaymentRecords',
          'noteWhatYouSaw',
          'keepACopySomewhereSafe',
          'decideAboutReportingLater',
          'reportWhatYouSaw',
          'planYourSafety',
          'checkTheRoom',
          'tellThePersonShown',
          'knowTheStayRules',
        ],
      },
    ],
  },
  {
    id: '15-same-paper',
    hazard: 'A paper read by the wrong person',
    rule: 'Whatever the private answers are, the same steps stand on paper: a gap would tell.',
    holds: [{ samePaper: true }],
  },
  {
    id: '16-dated',
    hazard: 'A dead number',
    rule: 'Every contact that was compared with a source says when; older than 12 months it is marked (`pages/plan`).',
    holds: [{ dated: true }],
  },
  {
    id: '17-witness-is-no-victim',
    hazard: 'A step that fits another person',
    rule: 'Who only received something neither reports it as theirs nor is protected from the sender as from family.',
    when: merelyReached,
    holds: [{ absent: ['reportToPolice', 'reportToTheSchool', 'reportToTheEmployer', 'askForFamilyProtection'] }],
  },
  {
    id: '17-lawyer-before-police',
    hazard: 'A step that fits another person',
    rule: 'Who made or posted it is sent to the police by no step before the lawyer.',
    when: { all: [merelyReached, { q: 'exposure', is: 'madeOrShared', sure: true }] },
    holds: [
      {
        absent: [
          'setHowPoliceContactYou',
          'reportWhatYouSaw',
          'noteWhatYouSaw',
          'chooseTheStation',
          'reportFromAbroad',
        ],
      },
    ],
  },
  {
    id: '17-outside-korea',
    hazard: 'A step that fits another place',
    rule: 'Outside Korea no step sends to a station, and each that names 112 or 109 as the way says whom to call there.',
    when: { q: 'region', is: 'abroad', sure: true },
    holds: [
      { absent: ['reportToPolice', 'chooseTheStation'] },
      {
        says: 'outsideKorea',
        of: {
          steps: [
            'contact109',
            'call112',
            'contact112Silently',
            'useAnotherPhone',
            'leaveTheCamera',
            'reportFilmingAtOnce',
            'reportWhatYouSaw',
            'reportOnline',
            'tellThemYouMustReport',
            'callAboutHarmAtHome',
          ],
        },
      },
    ],
  },
  {
    id: '17-inside-korea',
    hazard: 'A step that fits another place',
    rule: 'Elsewhere, or not known to be abroad, nothing speaks of that.',
    when: { not: { q: 'region', is: 'abroad', sure: true } },
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
    id: '17-nobody-delayed',
    hazard: 'Everyone held up by what concerns a few',
    rule: 'No step that is urgent or leads to the police speaks of soldiers.',
    holds: [
      { unsaid: 'soldier', of: { effects: ['urgesReport'] } },
      { unsaid: 'soldier', of: { phases: ['rightNow', 'report'] } },
      { unsaid: 'soldier', of: { turningTo: ['emergency', 'police'] } },
    ],
  },
  {
    id: '17-soldier',
    hazard: 'A soldier who reports, and is charged',
    rule: 'The step about a lawyer tells soldiers whom they can ask.',
    when: { not: surelyChild },
    holds: [
      { says: 'soldier', of: { steps: ['askForAPublicLawyer'] } },
      { restsOn: ['l-military'], of: { saying: 'soldier' } },
    ],
  },
  {
    id: '17-no-child-soldier',
    hazard: 'A step that fits another person',
    rule: 'No child is taken for a soldier.',
    when: surelyChild,
    holds: [{ unsaid: 'soldier' }],
  },
  {
    id: '17-no-guardian-of-an-adult',
    hazard: 'A step that fits another person',
    rule: 'No adult is told that a guardian will hear of it.',
    when: surelyAdultNow,
    holds: [{ unsaid: 'guardianIsTold' }, { unsaid: 'schoolTellsGuardians' }],
  },
];
