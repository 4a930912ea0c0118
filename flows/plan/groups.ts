import type { StepId } from '../order.ts';

/**
 * What belongs to one act or one matter: a headline of the plan on one page, with its steps in the plan's order. Every step
 * stands in exactly one group. Until groups are what a plan shows, `order.ts` says in which order steps are read.
 */
const written = [
  /** What is not done now. */
  {
    id: 'bans',
    steps: [
      'dontPayOrSend',
      'dontMeetOrConfront',
      'dontLookAtTheImage',
      'dontOpenSaveOrForward',
      'dontDestroyOrHide',
      'dontCopyTheImage',
      'dontScoldOrPose',
      'dontTouchTheCamera',
      'dontTellTheHostFirst',
      'dontResetThePhone',
      'dontDeleteTheChats',
      'dontSearchForIt',
      'dontOpenTheirDevices',
      'dontNameThemInPublic',
      'dontPayRemovalFirms',
    ],
  },
  /** 112 and 109. */
  {
    id: 'emergency',
    steps: ['contact109', 'call112', 'contact112Silently', 'callAboutHarmAtHome'],
  },
  /** Which phone or computer to use. */
  {
    id: 'device',
    steps: ['useAnotherPhone', 'useSaferDevice'],
  },
  /** Money that was sent. */
  {
    id: 'money',
    steps: ['freezeTheMoney', 'keepPaymentRecords'],
  },
  /** A camera, or someone filming. */
  {
    id: 'camera',
    steps: [
      'leaveTheCamera',
      'reportFilmingAtOnce',
      'photographTheCamera',
      'keepTheRemovedCamera',
      'coverTheHackedCamera',
      'checkTheRoom',
      'secureTheHackedCamera',
    ],
  },
  /** Who may be answerable sees a lawyer before anything else. */
  {
    id: 'lawyerFirst',
    steps: ['stopAndSeeALawyer'],
  },
  /** Keep what was said, then do not answer. */
  {
    id: 'saveThenStop',
    steps: [
      'saveTheThreats',
      'recordYourOwnCalls',
      'photographVanishingChats',
      'saveTheMessages',
      'stopReplyingThenBlock',
    ],
  },
  /** One sheet with what is known. */
  {
    id: 'noteDown',
    steps: [
      'rememberTheClues',
      'noteSpokenThreats',
      'writeDownTheLinks',
      'noteWhoMadeTheFake',
      'noteWhatYouSaw',
      'noteWhyYouFear',
      'writeTheTimeline',
      'keepACopySomewhereSafe',
      'printTheLinkList',
    ],
  },
  /** People who help. */
  {
    id: 'someoneToTalkTo',
    steps: [
      'callDanuriFirst',
      'talkTo1366',
      'callDanuri',
      'askTheRegionalCentre',
      'contactTheEmbassy',
      'talkToYouthCounsellors',
      'visitASunflowerCentre',
      'findHelpThatFits',
    ],
  },
  /** Who must report, and whom the police tell. */
  {
    id: 'whoWillKnow',
    steps: ['knowWhoMustReport', 'tellThemYouMustReport', 'askPoliceNotToNotifyThatPerson'],
  },
  /** Those near: helper, adult, person shown. */
  {
    id: 'besideThem',
    steps: ['askTheirWish', 'tellAnAdultYouTrust', 'tellThePersonShown', 'stayBesideThem'],
  },
  /** The way to report, or to wait. */
  {
    id: 'reporting',
    steps: [
      'decideAboutReportingLater',
      'reportFromAbroad',
      'reportToPolice',
      'reportWhatYouSaw',
      'chooseTheStation',
      'reportOnline',
      'makeTheComplaint',
    ],
  },
  /** What keeps the other person away. */
  {
    id: 'keepAway',
    steps: ['askForProtectionOrders', 'askForFamilyProtection', 'askForPoliceProtection'],
  },
  /** A phone and contacts that a malicious app has read. */
  {
    id: 'stolenContacts',
    steps: ['warnYourContacts', 'cleanThePhoneLater'],
  },
  /** What to say to the police. */
  {
    id: 'tellingPolice',
    steps: [
      'askForAnInterpreter',
      'setHowPoliceContactYou',
      'askForAFalseNameStatement',
      'askPoliceToRequestRemoval',
      'askForAPublicLawyer',
      'bringSomeoneYouTrust',
      'askForAnEasierInterview',
    ],
  },
  /** School and work. */
  {
    id: 'schoolAndWork',
    steps: ['reportToTheSchool', 'reportToTheEmployer', 'keepYourJobOrSchool'],
  },
  /** Who removes it, and what that cannot do. */
  {
    id: 'removal',
    steps: ['askD4uToRemove', 'leaveTheSearchToThem', 'callTheRegulator', 'knowTheLimitsOfRemoval'],
  },
  /** Asking an app or a site oneself. */
  {
    id: 'appsAndSites',
    steps: [
      'askInstagramOrFacebook',
      'askX',
      'askTelegram',
      'askDiscord',
      'askKakaotalk',
      'askNaver',
      'askGoogle',
      'askTiktok',
      'askAnotherPlatform',
      'askSearchEngines',
    ],
  },
  /** The original and captures. */
  {
    id: 'original',
    steps: ['captureThePost', 'keepTheOriginal', 'leaveTheOriginalOnTheDevice', 'handOverTheOriginal'],
  },
  /** Keeping it from being posted again. */
  {
    id: 'comingBack',
    steps: ['useTakeItDown', 'useStopNcii'],
  },
  /** A plan for safety, then accounts. */
  {
    id: 'safetyPlan',
    steps: ['planYourSafety', 'secureYourAccounts'],
  },
  /** What comes after a report. */
  {
    id: 'afterReporting',
    steps: ['knowWhatHappensNext', 'refusePressure'],
  },
  /** Money and treatment. */
  {
    id: 'costs',
    steps: ['askAboutCosts'],
  },
  /** The name, and what the law says. */
  {
    id: 'nameAndLaw',
    steps: [
      'askEvenYearsLater',
      'keepYourNameOut',
      'askForANewNameOrNumber',
      'knowTheStayRules',
      'knowFilmingIsACrime',
      'knowSharingIsACrime',
      'knowThreateningIsACrime',
      'knowFakesAreACrime',
      'knowMessagesAreACrime',
      'knowWhatViewingMeans',
      'knowTheLawForUnder19',
    ],
  },
] as const satisfies readonly { readonly id: string; readonly steps: readonly StepId[] }[];

type Written = (typeof written)[number];
type GroupId = Written['id'];
export type Group = { readonly id: GroupId; readonly steps: readonly StepId[] };

/** A step that no group has is the only thing that does not fit here: the compiler then names it. */
type Ungrouped = Exclude<StepId, Written['steps'][number]>;
export const groups: Ungrouped extends never ? readonly Group[] : { readonly inNoGroup: Ungrouped } = written;
