import { type Contact, type ContactId, contacts } from '../../flows/contacts.ts';
import type { Words } from '../words/use-words.ts';
import { leftOut, onPrintIf, type Placed, type Text } from './on.ts';
import type { Way } from './reach.ts';

const folded = ['serves', 'cost', 'anonymity', 'note'] as const;

/** As a word of its own, and in a sentence. */
type Said = { readonly text: string; readonly sentence: string };

/** Somebody who can help: how to reach them and when, and what else is known of them. */
export type ContactEntry = Placed & {
  readonly id: ContactId;
  readonly name: string;
  readonly hours: Said | null;
  readonly languages: Said | null;
  readonly ways: readonly Way[];
  readonly facts: Placed & {
    readonly title: string;
    readonly rows: readonly { readonly id: (typeof folded)[number]; readonly label: string; readonly text: string }[];
  };
  /** How long ago that is, the time of viewing decides. */
  readonly checked: Pick<Contact, 'checkedOn' | 'status'>;
};

/** Who can help with what was answered. */
export type People = Placed & {
  readonly kind: 'people';
  readonly title: string;
  readonly intro: string;
  /** How to leave the page by a key. */
  readonly leaveByKey: Text;
  /** What to know of calls from this phone. */
  readonly caution: Text | null;
  readonly contacts: readonly ContactEntry[];
};

/** @param printed those whom print may name: not the ones that only private answers brought */
export function peopleFor(
  ids: readonly ContactId[],
  printed: readonly ContactId[],
  waysOf: (id: ContactId) => readonly Way[],
  caution: Text | null,
  words: Words,
): People {
  const { t } = words;
  const labels = folded.map((id) => ({ id, label: t(`contact.${id}`) }));
  const title = t('contact.more');
  const entry = (id: ContactId): ContactEntry => {
    const hours = words.contactFact(id, 'hours');
    const languages = words.contactFact(id, 'languages');
    const { checkedOn, status } = contacts[id];
    return {
      on: onPrintIf(printed.includes(id)),
      id,
      name: words.contact(id),
      hours: hours ? { text: hours, sentence: t('contact.hours', { hours }) } : null,
      languages: languages ? { text: languages, sentence: t('contact.languages', { languages }) } : null,
      ways: waysOf(id),
      facts: {
        on: leftOut.contactFacts,
        title,
        rows: labels.flatMap((label) => {
          const text = words.contactFact(id, label.id);
          return text === undefined ? [] : [{ ...label, text }];
        }),
      },
      checked: { checkedOn, status },
    };
  };
  return {
    kind: 'people',
    on: 'both',
    title: t('plan.people'),
    intro: `${t('contact.intro')} ${t('question.calls')}`,
    leaveByKey: { on: leftOut.leaveByKey, text: t('start.escape') },
    caution,
    contacts: ids.map(entry),
  };
}
