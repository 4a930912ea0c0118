/**
 * What belongs to one act or one matter: a headline of the plan on one page. Every step names its group. Until groups are
 * what a plan shows, steps are read in the order of the phases.
 */
export const groupIds = [
  /** What is not done now. */
  'bans',
  /** 112 and 109. */
  'emergency',
  /** Which phone or computer to use. */
  'device',
  /** Money that was sent. */
  'money',
  /** A camera, or someone filming. */
  'camera',
  /** Who may be answerable sees a lawyer before anything else. */
  'lawyerFirst',
  /** Keep what was said, then do not answer. */
  'saveThenStop',
  /** One sheet with what is known. */
  'noteDown',
  /** People who help. */
  'someoneToTalkTo',
  /** Who must report, and whom the police tell. */
  'whoWillKnow',
  /** Those near: helper, adult, person shown. */
  'besideThem',
  /** The way to report, or to wait. */
  'reporting',
  /** What keeps the other person away. */
  'keepAway',
  /** A phone and contacts that a malicious app has read. */
  'stolenContacts',
  /** What to say to the police. */
  'tellingPolice',
  /** School and work. */
  'schoolAndWork',
  /** Who removes it, and what that cannot do. */
  'removal',
  /** Asking an app or a site oneself. */
  'appsAndSites',
  /** The original and captures. */
  'original',
  /** Keeping it from being posted again. */
  'comingBack',
  /** A plan for safety, then accounts. */
  'safetyPlan',
  /** What comes after a report. */
  'afterReporting',
  /** Money and treatment. */
  'costs',
  /** The name, and what the law says. */
  'nameAndLaw',
] as const;

export type GroupId = (typeof groupIds)[number];
