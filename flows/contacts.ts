import type { Condition } from './condition.ts';
import { platforms } from './contacts/platforms.ts';
import { regions } from './contacts/regions.ts';
import type { SourceStatus } from './sources/source.ts';
import type { SourceId } from './sources.ts';

/** Whom to call or write to. The words about it stand in `locales/<language>/contacts.json` under its id. */
export type Contact = {
  readonly kind:
    | 'emergency'
    | 'police'
    | 'counselling'
    | 'removal'
    | 'legal'
    | 'school'
    | 'foreign'
    | 'money'
    | 'platform'
    | 'regional'
    | 'abroad';
  /** As dialled in Korea. */
  readonly phone: string | null;
  /** E.164; null where a number has no form that works from abroad. */
  readonly phoneAbroad: string | null;
  /** The number that takes text messages, where a fact says so. */
  readonly sms: string | null;
  readonly url: string | null;
  /** The day its main fact, the first of `sources`, was last compared with a source. */
  readonly checkedOn: string | null;
  readonly status: SourceStatus;
  readonly sources: readonly SourceId[];
  /** Stands in every plan, whatever is answered. */
  readonly always?: true;
  /** Answers that bring it into the plan without a step. */
  readonly when?: Condition;
  readonly tags: readonly ContactTag[];
};

/** What one may need of a contact, in the order in which the page offers it. */
export const contactTags = [
  'callNow',
  'text',
  'chat',
  'languages',
  'under19',
  'men',
  'deaf',
  'legal',
  'removal',
] as const;
export type ContactTag = (typeof contactTags)[number];

const records = {
  'police-112': {
    kind: 'emergency',
    phone: '112',
    phoneAbroad: null,
    sms: '112',
    url: null,
    checkedOn: '2026-11-21',
    status: 'V',
    sources: ['c-112', 'c-112-sms', 'c-112-lang', 'l-23-2'],
    always: true,
    tags: ['callNow', 'text', 'languages', 'deaf'],
  },
  'womens-hotline-1366': {
    kind: 'counselling',
    phone: '1366',
    phoneAbroad: null,
    sms: null,
    url: 'https://www.women1366.kr',
    checkedOn: '2026-11-21',
    status: 'V',
    sources: ['c-1366', 'c-1366-digital', 'c-1366-men', 'c-1366-dial', 'c-1366-chat'],
    always: true,
    tags: ['callNow', 'chat', 'men'],
  },
  d4u: {
    kind: 'removal',
    phone: '02-735-8994',
    phoneAbroad: '+8227358994',
    sms: null,
    url: 'https://d4u.stop.or.kr',
    checkedOn: '2026-11-21',
    status: 'V',
    sources: ['c-d4u', 'c-d4u-hours', 'c-d4u-url', 'c-d4u-men', 'c-d4u-lang', 'p-d4u-steps'],
    tags: ['callNow', 'men', 'removal'],
  },
  'regulator-1377': {
    kind: 'removal',
    phone: '1377',
    phoneAbroad: null,
    sms: null,
    url: 'https://www.kocsc.or.kr',
    checkedOn: '2026-11-21',
    status: 'V',
    sources: ['c-1377', 'c-kmcsc-name', 'c-kmcsc-url', 'c-kmcsc-web-id', 'c-kmcsc-block', 'c-block-leaks'],
    tags: ['callNow', 'removal'],
  },
  'danuri-1577-1366': {
    kind: 'foreign',
    phone: '1577-1366',
    phoneAbroad: null,
    sms: null,
    url: 'https://www.liveinkorea.kr',
    checkedOn: '2026-11-21',
    status: 'V',
    sources: ['c-danuri'],
    tags: ['callNow', 'languages'],
  },
  'youth-1388': {
    kind: 'counselling',
    phone: '1388',
    phoneAbroad: null,
    sms: null,
    url: 'https://www.1388.go.kr',
    checkedOn: '2026-11-21',
    status: 'V',
    sources: ['c-1388', 'p-mandatory-list'],
    tags: ['callNow', 'chat', 'under19'],
  },
  'suicide-109': {
    kind: 'emergency',
    phone: '109',
    phoneAbroad: null,
    sms: '109',
    url: null,
    checkedOn: '2026-11-21',
    status: 'V',
    sources: ['c-109'],
    tags: ['callNow', 'text', 'chat', 'deaf'],
  },
  'police-182': {
    kind: 'police',
    phone: '182',
    phoneAbroad: null,
    sms: null,
    url: null,
    checkedOn: '2026-11-21',
    status: 'V',
    sources: ['c-182', 'c-182-hours'],
    tags: [],
  },
  'police-ecrm': {
    kind: 'police',
    phone: null,
    phoneAbroad: null,
    sms: null,
    url: 'https://ecrm.police.go.kr/minwon/main',
    checkedOn: '2026-11-21',
    status: 'V',
    sources: ['c-ecrm', 'c-ecrm-tip', 'c-ecrm-visit', 'c-ecrm-foreign'],
    tags: [],
  },
  safe182: {
    kind: 'police',
    phone: null,
    phoneAbroad: null,
    sms: null,
    url: 'https://www.safe182.go.kr',
    checkedOn: '2026-11-21',
    status: 'X',
    sources: ['c-safe182'],
    tags: [],
  },
  d4youth: {
    kind: 'counselling',
    phone: null,
    phoneAbroad: null,
    sms: null,
    url: 'https://www.stop.or.kr',
    checkedOn: '2026-11-21',
    status: 'V',
    sources: ['c-d4youth', 'c-d4u-teen', 'p-mandatory-list'],
    tags: ['chat', 'under19'],
  },
  'school-117': {
    kind: 'school',
    phone: '117',
    phoneAbroad: null,
    sms: null,
    url: 'https://www.safe182.go.kr',
    checkedOn: '2026-11-21',
    status: 'V',
    sources: ['c-117', 'c-safe182', 'l-school'],
    tags: ['callNow', 'under19'],
  },
  'legal-aid-132': {
    kind: 'legal',
    phone: '132',
    phoneAbroad: null,
    sms: null,
    url: 'https://www.klac.or.kr',
    checkedOn: '2026-11-21',
    status: 'V',
    sources: ['c-132'],
    tags: ['legal'],
  },
  sunflower: {
    kind: 'counselling',
    phone: null,
    phoneAbroad: null,
    sms: null,
    url: 'https://www.stop.or.kr',
    checkedOn: '2026-11-21',
    status: 'V',
    sources: ['c-sunflower', 'p-mandatory-list'],
    tags: ['under19', 'men'],
  },
  'crime-victims-1577-1295': {
    kind: 'money',
    phone: '1577-1295',
    phoneAbroad: null,
    sms: null,
    url: null,
    checkedOn: '2026-11-21',
    status: 'V',
    sources: ['c-1577-1295', 'c-smile'],
    tags: ['legal'],
  },
  'immigration-1345': {
    kind: 'foreign',
    phone: '1345',
    phoneAbroad: '+821345',
    sms: null,
    url: 'https://www.hikorea.go.kr',
    checkedOn: '2026-11-21',
    status: 'V',
    sources: ['c-1345'],
    tags: ['languages'],
  },
  bank: {
    kind: 'money',
    phone: null,
    phoneAbroad: null,
    sms: null,
    url: null,
    checkedOn: '2026-11-21',
    status: 'V',
    sources: ['l-freeze'],
    tags: [],
  },
  /** No fact names one: the page can say only what an embassy is for. */
  embassy: {
    kind: 'abroad',
    phone: null,
    phoneAbroad: null,
    sms: null,
    url: null,
    checkedOn: null,
    status: 'K',
    sources: [],
    tags: ['languages'],
  },
  'mens-hotline': {
    kind: 'counselling',
    phone: '02-2653-1366',
    phoneAbroad: '+82226531366',
    sms: null,
    url: null,
    checkedOn: '2026-11-21',
    status: 'V',
    sources: ['c-men'],
    tags: ['men'],
  },
  /** Its phone number was seen once only, so it is not printed. */
  ddingdong: {
    kind: 'counselling',
    phone: null,
    phoneAbroad: null,
    sms: null,
    url: 'https://ddingdong.kr',
    checkedOn: '2026-11-21',
    status: 'V',
    sources: ['c-lgbt'],
    tags: ['chat', 'under19'],
  },
  'helpos-142-235': {
    kind: 'counselling',
    phone: '142-235',
    phoneAbroad: null,
    sms: null,
    url: 'https://www.helpos.kr',
    checkedOn: '2026-11-21',
    status: 'V',
    sources: ['c-helpos'],
    tags: ['chat'],
  },
  'onestop-seoul': {
    kind: 'counselling',
    phone: '1577-1701',
    phoneAbroad: null,
    sms: null,
    url: null,
    checkedOn: '2026-11-21',
    status: 'V',
    sources: ['c-onestop-seoul'],
    tags: [],
  },
  stopncii: {
    kind: 'removal',
    phone: null,
    phoneAbroad: null,
    sms: null,
    url: 'https://stopncii.org',
    checkedOn: '2026-11-21',
    status: 'V',
    sources: ['c-stopncii'],
    tags: ['languages', 'removal'],
  },
  'take-it-down': {
    kind: 'removal',
    phone: null,
    phoneAbroad: null,
    sms: null,
    url: 'https://takeitdown.ncmec.org',
    checkedOn: '2026-11-21',
    status: 'V',
    sources: ['c-takeitdown'],
    tags: ['languages', 'under19', 'removal'],
  },
  ksvrc: {
    kind: 'counselling',
    phone: '02-338-5801',
    phoneAbroad: '+8223385801',
    sms: null,
    url: 'https://www.sisters.or.kr',
    checkedOn: '2026-11-21',
    status: 'V',
    sources: ['c-ksvrc', 'c-ngo-names', 'p-mandatory-list'],
    tags: ['chat'],
  },
  kwhl: {
    kind: 'counselling',
    phone: '02-2263-6464',
    phoneAbroad: '+82222636464',
    sms: null,
    url: 'https://hotline.or.kr',
    checkedOn: '2026-11-21',
    status: 'V',
    sources: ['c-kwhl', 'c-ngo-names', 'p-mandatory-list'],
    tags: [],
  },
  kcsvrc: {
    kind: 'counselling',
    phone: '02-817-7959',
    phoneAbroad: '+8228177959',
    sms: null,
    url: 'https://www.cyber-lion.com',
    checkedOn: null,
    status: 'S',
    sources: ['c-kcsvrc'],
    tags: [],
  },
  womenlink: {
    kind: 'counselling',
    phone: '02-335-1858',
    phoneAbroad: '+8223351858',
    sms: null,
    url: 'https://womenlink.or.kr',
    checkedOn: null,
    status: 'S',
    sources: ['c-womenlink', 'p-mandatory-list'],
    tags: [],
  },
  ...platforms,
  ...regions,
} as const satisfies Record<string, Contact>;

export type ContactId = keyof typeof records;

/** In the order in which they are shown. */
export const contacts: { readonly [Id in ContactId]: Contact } = records;

export const contactIds = Object.keys(contacts) as ContactId[];
