/**
 * Every question Gyeot can ask, with its options. These ids are public and permanent: form values, selectors, locale
 * keys and the command line use them. When and in which order they are asked is said by the guides.
 */
export const questions = {
  safety: { many: true, options: ['inDanger', 'beingFilmedNow', 'thoughtsOfSuicide', 'deviceWatched', 'none'] },
  happened: {
    many: true,
    options: [
      'filmed',
      'foundCamera',
      'shared',
      'threatened',
      'sentByMyself',
      'faked',
      'sentSexual',
      'afraidOfSpread',
      'received',
    ],
  },
  forWhom: { many: false, options: ['myself', 'friend', 'caller'] },
  helperRole: { many: false, options: ['parentOrGuardian', 'partner', 'friend', 'professional'] },
  age: { many: false, options: ['under14', 'from14to17', 'eighteen', 'adult'] },
  takenUnder19: { many: false, options: ['yes', 'no'] },

  cameraState: { many: false, options: ['inPlace', 'removed', 'ownCameraHacked', 'noDevice'] },
  place: {
    many: true,
    options: ['toiletOrChangingRoom', 'lodging', 'home', 'workOrSchool', 'streetOrTransport', 'other'],
  },
  offenderSeen: { many: false, options: ['yes', 'no'] },

  sharedWhere: {
    many: true,
    options: ['adultSite', 'socialMedia', 'messenger', 'cloudLink', 'searchResults', 'inPerson'],
  },
  platform: {
    many: true,
    options: ['instagramOrFacebook', 'x', 'telegram', 'discord', 'kakaotalk', 'naver', 'google', 'tiktok', 'other'],
  },
  linkKnown: { many: false, options: ['yes', 'no'] },
  originalHeld: { many: false, options: ['yes', 'no'] },

  demand: { many: true, options: ['money', 'moreImages', 'meeting', 'reconcile', 'silence', 'nothing'] },
  alreadyGaveIn: { many: false, options: ['yes', 'no'] },
  gaveIn: { many: true, options: ['money', 'images', 'met'] },

  meetingPlanned: { many: false, options: ['yes', 'no'] },

  fakeSeenHow: { many: false, options: ['sawIt', 'sentToMe', 'toldAboutIt'] },
  stillComing: { many: false, options: ['yes', 'no'] },
  fearReason: { many: true, options: ['exHasImages', 'lostOrHackedDevice', 'recordedWithConsent', 'rumour'] },

  exposure: {
    many: true,
    options: ['received', 'sawOrClicked', 'saved', 'forwarded', 'paid', 'inGroupChat', 'madeOrShared'],
  },
  knowsPerson: { many: false, options: ['yes', 'no'] },

  offender: {
    many: true,
    options: [
      'partnerOrEx',
      'family',
      'schoolmate',
      'teacherOrSuperior',
      'coworker',
      'someoneElseKnown',
      'onlineContact',
      'stranger',
      'severalPeople',
    ],
  },
  installedFile: { many: false, options: ['yes', 'no'] },
  sharesHomeOrDevice: { many: false, options: ['yes', 'no'] },
  language: { many: false, options: ['korean', 'koreanAsForeigner', 'needInterpreter'] },
  interpreterLanguage: {
    many: false,
    options: ['en', 'vi', 'zh', 'tl', 'mn', 'ru', 'th', 'km', 'ja', 'uz', 'lo', 'ne', 'other'],
  },
  visaWorry: { many: false, options: ['yes', 'no'] },
  reporting: { many: false, options: ['ready', 'notNow'] },

  threatForm: { many: true, options: ['messages', 'calls', 'inPerson'] },
  soldier: { many: false, options: ['yes', 'no'] },
  bodyHarmed: { many: false, options: ['yes', 'no'] },
  offenderAddress: { many: false, options: ['known', 'unknown'] },
  region: {
    many: false,
    options: [
      'seoul',
      'busan',
      'daegu',
      'incheon',
      'gwangju',
      'daejeon',
      'ulsan',
      'sejong',
      'gyeonggi',
      'gangwon',
      'chungbuk',
      'chungnam',
      'jeonbuk',
      'jeonnam',
      'gyeongbuk',
      'gyeongnam',
      'jeju',
      'abroad',
    ],
  },
} as const;

type Questions = typeof questions;
export type QuestionId = keyof Questions;
/** Stands at every question: "not sure, or rather not say". The engine adds it. */
type Unsure = 'unsure';
export type OptionOf<Q extends QuestionId> = Questions[Q]['options'][number] | Unsure;

/** For whom the plan is, once that is said. */
export type Audience = Exclude<OptionOf<'forWhom'>, Unsure>;

/** What was answered: one option for a question that takes one, a list where it takes many. */
export type Answers = {
  readonly [Q in QuestionId]?: Questions[Q]['many'] extends true ? readonly OptionOf<Q>[] : OptionOf<Q>;
};

/** Options that stand for "nothing of this list": any other option beside them wins. */
export const exclusiveOptions: readonly string[] = ['none', 'nothing'];

/** `unsure` to these adds one general step; it does not open every region, platform or language. */
export const literalWhenUnsure: readonly QuestionId[] = ['region', 'platform', 'interpreterLanguage'];

/**
 * Answers that nothing handed to others may show: print, and whatever else leaves this page. Someone may read them who
 * should not know of a danger, a visa worry, a payment, a meeting, harm to the body, a soldier's case, or of material
 * that was received.
 */
export const privateQuestions: readonly QuestionId[] = [
  'exposure',
  'visaWorry',
  'safety',
  'sharesHomeOrDevice',
  'alreadyGaveIn',
  'gaveIn',
  'soldier',
  'meetingPlanned',
  'bodyHarmed',
];
