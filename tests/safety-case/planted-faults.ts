import type { CaveatId } from '../../flows/caveats.ts';
import type { Condition } from '../../flows/condition.ts';
import type { Contact, ContactId } from '../../flows/contacts.ts';
import type { PhaseId, StepId } from '../../flows/order.ts';
import type { SourceId } from '../../flows/sources.ts';
import type { Effect, Step } from '../../flows/step.ts';
import type { withoutPrivate } from '../../src/engine/handing-over.ts';

/** A copy of the guidance that a fault may change in place. */
export type Guidance = {
  readonly steps: Record<StepId, Step>;
  readonly order: Record<PhaseId, StepId[]>;
  readonly caveats: Record<CaveatId, Condition>;
  readonly contacts: Record<ContactId, Contact>;
  /** What the words of a step are replaced with. */
  readonly words: Partial<Record<StepId, string>>;
  /** To whom the plan does not speak of fault. */
  readonly heading: { merelyReceived: Condition };
  /** How the plan decides what stands on paper. */
  readonly handingOver: { withoutPrivate: typeof withoutPrivate };
};

type Fault = (guidance: Guidance) => void;

const never: Condition = { any: [] };
const always: Condition = { all: [] };
const threatened: Condition = { q: 'happened', is: 'threatened' };
const reportingOpen: Condition = { not: { q: 'reporting', is: 'notNow' } };

const changed =
  (id: StepId, part: Partial<Step>): Fault =>
  ({ steps }) => {
    steps[id] = { ...steps[id], ...part };
  };
const when = (id: StepId, condition: Condition): Fault => changed(id, { when: condition });
const missing = (id: StepId): Fault => when(id, never);
const effect =
  (id: StepId, added: Effect): Fault =>
  (guidance) =>
    changed(id, {
      effects: [...(guidance.steps[id].effects ?? []), added],
      // As follows from it in the plan.
      ...(added === 'urgesReport' && { goesWith: ['callDanuriFirst', 'stopAndSeeALawyer'] }),
    })(guidance);
const noEffect =
  (id: StepId, gone: Effect): Fault =>
  (guidance) =>
    changed(id, { effects: (guidance.steps[id].effects ?? []).filter((one) => one !== gone) })(guidance);
const unsaid =
  (id: StepId, gone: CaveatId): Fault =>
  (guidance) =>
    changed(id, { caveats: (guidance.steps[id].caveats ?? []).filter((one) => one !== gone) })(guidance);
const caveat =
  (id: CaveatId, condition: Condition): Fault =>
  ({ caveats }) => {
    caveats[id] = condition;
  };
const said =
  (id: StepId, added: CaveatId): Fault =>
  (guidance) =>
    changed(id, { caveats: [...(guidance.steps[id].caveats ?? []), added] })(guidance);
const rests = (id: StepId, ...facts: readonly SourceId[]): Fault => changed(id, { sources: facts });
/** The step urges a report, and says and cites what each that does so has to. */
const urges = (id: StepId): Fault =>
  both(effect(id, 'urgesReport'), said(id, 'guardianIsTold'), rests(id, 'p-guardian-notice', 'p-child-abuse-112'));
const also =
  (id: StepId, condition: Condition): Fault =>
  (guidance) =>
    when(id, { all: [guidance.steps[id].when ?? always, condition] })(guidance);
const words =
  (id: StepId, text: string): Fault =>
  ({ words }) => {
    words[id] = text;
  };
/** Moved to a phase, before the step that stands at `index`. */
const moved =
  (id: StepId, phase: PhaseId, index: number): Fault =>
  ({ order }) => {
    for (const steps of Object.values(order)) if (steps.includes(id)) steps.splice(steps.indexOf(id), 1);
    order[phase].splice(index, 0, id);
  };
const both =
  (...faults: readonly Fault[]): Fault =>
  (guidance) => {
    for (const fault of faults) fault(guidance);
  };

/** For each safety rule, faults that break it and no other. */
export const faults: Readonly<Record<string, Readonly<Record<string, Fault>>>> = {
  '1-someone-to-call': {
    '112 stands only where a step names it': both(changed('findHelpThatFits', { contacts: [] }), ({ contacts }) => {
      const { always: _, ...contact } = contacts['police-112'];
      contacts['police-112'] = contact;
    }),
  },
  '2-danger-first': {
    'danger alone is not enough for 112': also('call112', { q: 'safety', is: 'thoughtsOfSuicide' }),
  },
  '2-thoughts-of-suicide-first': {
    '109 only in danger': also('contact109', { q: 'safety', is: ['inDanger', 'beingFilmedNow'] }),
    'the words forget 112': words('contact109', '109'),
  },
  '2-both-first': { '112 before 109': moved('call112', 'rightNow', 0) },
  '2-danger-abroad': {
    'nothing stands there': also('callTheLocalNumber', { q: 'safety', is: 'thoughtsOfSuicide' }),
  },
  '2-danger-drops-nothing': {
    'money is not frozen in danger': also('freezeTheMoney', { not: { q: 'safety', is: 'inDanger' } }),
  },
  '3-no-copy-of-a-child': {
    'the original is kept at any age': when('keepTheOriginal', {
      all: [
        { q: 'originalHeld', is: 'yes' },
        { q: 'happened', except: ['received'], sure: true },
        { not: { q: 'happened', is: 'received' } },
      ],
    }),
    'a step that leads to the image warns of nothing': unsaid('saveTheThreats', 'childSafe'),
  },
  '3-adults-are-warned': { 'the words forget the age': words('captureThePost', 'Take a picture of the post.') },
  '3-show-the-original': { 'nobody says how': noEffect('leaveTheOriginalOnTheDevice', 'showsOriginal') },
  '3-no-adult-hash-for-a-child': { 'any age': when('useStopNcii', { q: 'originalHeld', is: 'yes' }) },
  '3-no-child-hash-for-an-adult': { 'any age': when('useTakeItDown', { q: 'originalHeld', is: 'yes' }) },
  '4-received-is-left-alone': {
    'a note becomes a capture': effect('noteWhatYouSaw', 'handlesReceived'),
    'the ban is missing': missing('dontOpenSaveOrForward'),
  },
  '4-answerable-sees-a-lawyer': {
    'no lawyer for one act': also('stopAndSeeALawyer', {
      not: {
        all: [
          { q: 'exposure', only: ['saved', 'forwarded', 'paid', 'madeOrShared'], sure: true },
          { not: { q: 'exposure', is: 'unsure' } },
        ],
      },
    }),
    'the ban is missing': missing('dontDestroyOrHide'),
  },
  '4-someone-tonight': {
    'nobody tonight': missing('talkTonight'),
    'the lawyer stands first': moved('stopAndSeeALawyer', 'rightNow', 3),
    'the line that answers weekdays': changed('talkTonight', { contacts: ['legal-aid-132', 'womens-hotline-1366'] }),
  },
  '4-an-adult-beside': { 'the step is missing': missing('haveAnAdultBeside') },
  '4-lawyer-before-notes': { 'the lawyer comes later': moved('stopAndSeeALawyer', 'rights', 0) },
  '4-no-notes': {
    'asked to write it down': when('noteWhatYouSaw', {
      all: [
        { q: 'happened', is: 'received' },
        { q: 'exposure', except: [] },
      ],
    }),
  },
  '4-not-accused': {
    'only where nothing else happened': ({ heading }) => {
      heading.merelyReceived = { q: 'happened', only: ['received'] };
    },
  },
  '4-no-fault-in-receiving': {
    'nobody says so': missing('leaveWhatCameUnwanted'),
  },
  '4-no-comfort-that-is-untrue': {
    'said to one who passed it on': when('leaveWhatCameUnwanted', {
      all: [
        { q: 'happened', is: 'received' },
        { q: 'exposure', is: 'received', sure: true },
      ],
    }),
  },
  '5-nothing-to-the-offender': {
    'they are written to': effect('dontDeleteTheChats', 'contactsOffender'),
    'they are paid': effect('knowThreateningIsACrime', 'paysOffender'),
  },
  '5-no-confronting': { 'the ban is missing': missing('dontMeetOrConfront') },
  '5-do-not-pay': { 'the ban is missing': missing('dontPayOrSend') },
  '5-do-not-give-in': { 'it speaks of money': when('dontPayOrSend', threatened) },
  '5-sent-it': {
    'nobody says that it is no fault': missing('stopAfterSending'),
    'the chat is not kept': missing('saveWhatTheyAskedFor'),
    'no removal': also('askD4uToRemove', {
      any: [
        { q: 'happened', except: ['sentByMyself'] },
        { q: 'safety', is: 'beingFilmedNow' },
      ],
    }),
  },
  '5-grooming': {
    'only where the image is said to be from then': caveat('groomingIsACrime', {
      q: 'takenUnder19',
      is: 'yes',
      sure: true,
    }),
  },
  '5-no-meeting': {
    'only if it was demanded': when('stayAwayFromTheMeeting', { q: 'demand', is: 'meeting' }),
    'nobody to call': changed('stayAwayFromTheMeeting', { contacts: ['womens-hotline-1366'] }),
  },
  '5-save-before-ending': { 'blocking stands first': moved('stopReplyingThenBlock', 'rightNow', 15) },
  '6-who-must-report-first': { 'said at the end': moved('knowWhoMustReport', 'rights', 0) },
  '6-who-must-report-at-each': { 'one line forgets it': unsaid('talkTo1366', 'mustReport') },
  '6-professional-must-report': { 'the step is missing': missing('tellThemYouMustReport') },
  '6-not-that-person': {
    'any parent': unsaid('tellAnAdultYouTrust', 'notThatPerson'),
    'the police do not hear who is at home': unsaid('reportToPolice', 'sayWhoIsAtHome'),
  },
  '6-police-do-not-notify': { 'the step is missing': missing('askPoliceNotToNotifyThatPerson') },
  '6-guardian-is-told': {
    'one way to report forgets it': unsaid('reportOnline', 'guardianIsTold'),
    'the number they may call forgets it': unsaid('setHowPoliceContactYou', 'guardianIsTold'),
    'the rule is not cited': rests('makeTheComplaint', 'p-types'),
  },
  '6-school-tells-guardians': {
    'one step forgets it': unsaid('reportWhatYouSaw', 'schoolTellsGuardians'),
    'the rule is not cited': rests('reportToTheSchool', 'p-guardian-notice'),
    '117 is not named': changed('reportToTheSchool', { contacts: ['youth-1388'] }),
  },
  '6-harm-at-home': {
    'only when family is said': also('callAboutHarmAtHome', { q: 'offender', is: 'family', sure: true }),
    'who must report stands first': moved('callAboutHarmAtHome', 'rightNow', 16),
    'another line is named': changed('callAboutHarmAtHome', { contacts: ['womens-hotline-1366', 'police-112'] }),
    'the fact is not cited': rests('callAboutHarmAtHome', 'c-112-sms'),
  },
  '6-no-promise': { 'a promise': words('askD4uToRemove', 'It will be gone. That is 100% certain.') },
  '7-helpers-do-not-look': { 'the ban is missing': missing('dontLookAtTheImage') },
  '7-nobody-looks': { 'a helper looks': effect('stayBesideThem', 'viewsImage') },
  '8-order-when-watched': {
    'passwords before evidence': moved('secureYourAccounts', 'keepEvidence', 0),
    'no safer device': noEffect('useSaferDevice', 'findsSaferDevice'),
  },
  '8-plan-apart': { 'no plan for those who live apart': missing('planYourSafetyApart') },
  '8-marked': { 'nothing is marked': caveat('couldNotice', never) },
  '9-leave-their-devices': { 'the ban is missing': missing('dontOpenTheirDevices') },
  '9-no-intrusion': {
    'a cloud is opened': effect('knowSharingIsACrime', 'opensTheirDevice'),
    'others are recorded': effect('noteSpokenThreats', 'recordsOthers'),
  },
  '10-another-phone': {
    'evidence is gathered on the infected phone': unsaid('keepPaymentRecords', 'phoneStaysOff'),
    'the step is missing': missing('useAnotherPhone'),
    'the bank is called from that phone': moved('freezeTheMoney', 'rightNow', 3),
    'aeroplane mode rests on nothing': rests('photographVanishingChats', 'p-screenshot-notice'),
    'the phone is kept on a guess': rests('dontResetThePhone', 'p-sextort-malware'),
  },
  '10-nothing-saved-on-it': {
    'saved on the phone that is off': when('saveTheThreats', threatened),
  },
  '10-in-my-name': {
    'the warning comes late': moved('warnYourContacts', 'protect', 0),
  },
  '10-freeze-by-its-name': {
    'no word for a bank that refuses': words('freezeTheMoney', 'Call the bank and ask for 지급정지, or 112, or 1394.'),
  },
  '10-perhaps-infected': {
    'only when it is said': caveat('otherPhone', { all: [threatened, { q: 'installedFile', is: 'yes' }] }),
  },
  '10-no-false-alarm': { 'said to everyone': caveat('otherPhone', always) },
  '10-reset-last': {
    'reset before evidence': both(
      noEffect('cleanThePhoneLater', 'changesPasswords'),
      moved('cleanThePhoneLater', 'doNot', 0),
    ),
  },
  '11-no-search': {
    'the ban is missing': missing('dontSearchForIt'),
    'a step searches': effect('writeDownTheLinks', 'searchesForIt'),
  },
  '11-others-search': { 'the step is missing': missing('leaveTheSearchToThem') },
  '12-no-naming': {
    'the ban is missing': missing('dontNameThemInPublic'),
    'a step names them': effect('knowFakesAreACrime', 'namesInPublic'),
  },
  '12-no-firm': {
    'the ban is missing': missing('dontPayRemovalFirms'),
    'a step pays one': effect('askD4uToRemove', 'paysRemovalFirm'),
  },
  '13-visa': {
    '1345 first': changed('callDanuriFirst', { contacts: ['immigration-1345', 'danuri-1577-1366'] }),
    '1345 is offered beside it': changed('callDanuriFirst', { contacts: ['danuri-1577-1366', 'immigration-1345'] }),
    'the limits are missing': changed('knowTheStayRules', { sources: ['l-imm'] }),
    'the step is missing': missing('callDanuriFirst'),
  },
  '14-not-now': {
    'a step urges': urges('knowWhatHappensNext'),
    'a child is pressed': urges('callAboutHarmAtHome'),
  },
  '14-help-stays': { 'no help stays': missing('decideAboutReportingLater') },
  '14-not-beside-112': {
    'also in danger': when('decideAboutReportingLater', {
      all: [{ q: 'reporting', is: 'notNow' }, { not: { q: 'safety', is: 'beingFilmedNow', sure: true } }],
    }),
  },
  '14-evidence-stays': { 'nothing is written down': missing('writeTheTimeline') },
  '15-private-stays-off-paper': { 'money for everyone threatened': when('freezeTheMoney', threatened) },
  '15-goes-together': {
    'the complaint stands alone': changed('makeTheComplaint', { goesWith: [] }),
    'an order is asked for alone': changed('askForProtectionOrders', { goesWith: ['stopAndSeeALawyer'] }),
  },
  '15-same-paper': {
    'a gap tells of a watched device': ({ handingOver }) => {
      const { withoutPrivate } = handingOver;
      const notWatched = { not: { q: 'safety', is: 'deviceWatched' } };
      handingOver.withoutPrivate = (condition, book, negated) => ({
        all: [withoutPrivate(condition, book, negated), notWatched],
      });
    },
  },
  '16-dated': {
    'a day is missing': ({ contacts }) => {
      contacts['police-112'] = { ...contacts['police-112'], checkedOn: null };
    },
  },
  '17-witness-is-no-victim': {
    'told to report it as theirs': when('reportToPolice', {
      all: [
        reportingOpen,
        { not: { q: 'region', is: 'abroad', sure: true } },
        { not: { q: 'happened', is: ['filmed', 'foundCamera'], sure: true } },
      ],
    }),
    'told not to confront nobody': when('dontMeetOrConfront', always),
  },
  '17-lawyer-before-police': {
    'told how the police reach them': when('setHowPoliceContactYou', reportingOpen),
  },
  '17-outside-korea': {
    'told to report filming to 112': when('reportFilmingAtOnce', {
      all: [{ q: 'happened', is: ['filmed', 'foundCamera'] }, reportingOpen],
    }),
    'sent to a station': when('chooseTheStation', {
      all: [{ not: { q: 'happened', only: ['received'] } }, reportingOpen],
    }),
    '112 without a word': unsaid('findHelpThatFits', 'outsideKorea'),
    '112 instead of a meeting without a word': unsaid('stayAwayFromTheMeeting', 'outsideKorea'),
    '109 to sleep without a word': unsaid('getThroughTonight', 'outsideKorea'),
    '109 tonight without a word': unsaid('talkTonight', 'outsideKorea'),
    '112 for a child without a word': unsaid('callAboutHarmAtHome', 'outsideKorea'),
  },
  '17-inside-korea': { 'said to everyone': caveat('outsideKorea', always) },
  '17-by-hand': { 'asked of search engines': when('askSearchEngines', { q: 'sharedWhere', except: [] }) },
  '17-harm-at-home': {
    'told to adults': when('callAboutHarmAtHome', {
      all: [
        { q: 'happened', except: ['received'] },
        { q: 'offender', is: ['family', 'severalPeople'] },
      ],
    }),
    'told to witnesses': when('callAboutHarmAtHome', {
      all: [
        { q: 'age', is: ['under14', 'from14to17'] },
        { q: 'offender', is: ['family', 'severalPeople'] },
      ],
    }),
    'told whoever it was': when('callAboutHarmAtHome', {
      all: [
        { q: 'happened', except: ['received'] },
        { q: 'age', is: ['under14', 'from14to17'] },
      ],
    }),
  },
  '17-no-guardian-of-an-adult': {
    'of the police to everyone': caveat('guardianIsTold', always),
    'of the school to everyone': caveat('schoolTellsGuardians', always),
  },
  '18-no-reason-to-wait': {
    'a way to report gives one': effect('makeTheComplaint', 'givesReasonToWait'),
    'the first way gives one': effect('reportFilmingAtOnce', 'givesReasonToWait'),
  },
  '18-soldier': {
    'nobody says whose case it is': missing('knowTheCivilianPolice'),
    'the law is not cited': rests('knowTheCivilianPolice', 'c-1303', 'c-132'),
    'said after the report': moved('knowTheCivilianPolice', 'rights', 0),
  },
  '18-no-other-soldier': {
    'said to everyone whose safety is known': when('knowTheCivilianPolice', {
      all: [
        { q: 'happened', except: ['received'] },
        {
          any: [
            { q: 'soldier', is: 'yes' },
            { q: 'safety', except: [] },
          ],
        },
      ],
    }),
  },
  '19-host-not-first': {
    'not in a toilet': also('dontTellTheHostFirst', { q: 'place', except: ['toiletOrChangingRoom'] }),
  },
  '19-filmed-asks-to-look': { 'the step is missing': missing('askD4uToLook') },
  '19-one-report': {
    'told twice': when('reportToPolice', {
      all: [
        { not: { q: 'happened', only: ['received'] } },
        { not: { q: 'region', is: 'abroad', sure: true } },
        reportingOpen,
      ],
    }),
  },
  '19-nobody-known-is-described': {
    'whoever it was': caveat('looksOfWhoFilmed', { not: { q: 'offenderSeen', is: 'no', sure: true } }),
  },
  '19-strangers-are-described': {
    'only when seen for sure': caveat('looksOfWhoFilmed', {
      all: [
        { q: 'offenderSeen', is: 'yes', sure: true },
        { q: 'offender', only: ['stranger'], sure: true },
      ],
    }),
  },
  '19-car-and-station': { 'the note forgets it': unsaid('rememberTheClues', 'carAndStation') },
  '19-room-for-the-night': { 'the step is missing': missing('saveTheBooking') },
};
