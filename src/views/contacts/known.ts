import type { i18n } from 'i18next';
import { type Contact, type ContactId, contactIds, contacts } from '../../../flows/contacts.ts';
import type { Source } from '../../../flows/sources/source.ts';
import { sources } from '../../../flows/sources.ts';
import { isOld } from '../../parts/fact/CheckedMark.tsx';
import { say } from '../../words/say.ts';
import { wordsFor } from '../../words/use-words.ts';
import { counsellingLine } from './groups.ts';
import { fold, type Known } from './search.ts';

/** Every contact with everything that its entry shows, and the other words that people have for it. */
export function knownContacts(speaker: i18n): Known {
  return new Map(contactIds.map((id) => [id, folded(textsOf(speaker, id))]));
}

/** Each text also without its spaces, for who types none. */
function folded(texts: readonly (string | false | null | undefined)[]): string {
  const written = texts.flatMap((text) => (text ? [fold(text)] : []));
  return [...written, ...written.map((text) => text.replace(/\s+/g, ''))].join('\n');
}

const facts = ['serves', 'hours', 'languages', 'cost', 'anonymity', 'note'] as const;
const labels = [...facts, 'platform', 'more', 'all', 'sources', 'direct'] as const;

function textsOf(speaker: i18n, id: ContactId) {
  const { reach, marks, ...words } = wordsFor(speaker, 'anyone');
  const contact: Contact = contacts[id];
  const regional = contact.kind === 'regional' ? [contact, contacts[counsellingLine]] : [contact];
  return [
    words.contact(id),
    ...facts.map((fact) => words.contactFact(id, fact)),
    ...labels.map((label) => say(speaker, `contacts-page:card.${label}`)),
    ...contact.tags.map((tag) => say(speaker, `contacts-page:search.needs.${tag}`)),
    ...regional.flatMap((one) => reached(one, speaker)),
    contact.url && `${reach.web} ${reach.newTab}`,
    ...contact.sources.flatMap((source) => {
      const { links, ...checked }: Source = sources[source];
      return [...links.map(({ title }) => `${title} ${reach.newTab}`), ...markedAs(checked)];
    }),
    ...markedAs(contact),
    say(speaker, `finding:also.${id}`),
    contact.tags.includes('callNow') && say(speaker, 'finding:openNow'),
  ];

  function markedAs({ status, checkedOn }: Pick<Source, 'status' | 'checkedOn'>) {
    return [
      checkedOn && marks.checked(checkedOn),
      checkedOn && isOld(checkedOn, Date.now()) && marks.old,
      status === 'X' && marks.corrected,
      (status === 'S' || status === 'K') && marks.notRechecked,
    ].map((text) => text || null);
  }
}

/** A number as it is shown, and as it is said: 1366번. */
function reached({ phone, phoneAbroad, sms }: Pick<Contact, 'phone' | 'phoneAbroad' | 'sms'>, speaker: i18n) {
  const { reach } = wordsFor(speaker, 'anyone');
  const said = (number: string) => `${number}${say(speaker, 'finding:afterNumber')}`;
  return [
    phone && `${reach.call(phone)} ${said(phone)}`,
    phoneAbroad && reach.abroad(phoneAbroad),
    sms && `${reach.text(sms)} ${said(sms)}`,
  ];
}
