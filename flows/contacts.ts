import type { Condition } from './condition.ts';
import { lines } from './contacts/lines.ts';
import { offices } from './contacts/offices.ts';
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
    | 'relay'
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
  /** From a mobile the number alone may not connect: the text is offered before the call. */
  readonly textFirst?: true;
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

/** What one may need of a contact, in the order in which the page offers it. `callNow`: somebody answers at any hour. */
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
  ...lines,
  ...offices,
  ...platforms,
  ...regions,
} as const satisfies Record<string, Contact>;

export type ContactId = keyof typeof records;

/** In the order in which they are shown. */
export const contacts: { readonly [Id in ContactId]: Contact } = records;

export const contactIds = Object.keys(contacts) as ContactId[];
