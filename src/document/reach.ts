import { type Contact, type ContactId, contacts } from '../../flows/contacts.ts';
import type { Words } from '../words/use-words.ts';
import type { On, Placed } from './on.ts';
import { once } from './once.ts';

/** One way to reach somebody. */
export type Way = Placed & {
  readonly kind: 'call' | 'text' | 'abroad' | 'web';
  readonly href: string;
  readonly text: string;
  /** The one to try first. */
  readonly first: boolean;
};

type Reached = Pick<Contact, 'phone' | 'phoneAbroad' | 'sms' | 'url'> & { readonly textFirst?: boolean };

/** The ways to reach somebody: call and text, or text first where that is answered better, the number that works from other countries, website. */
export function waysTo({ phone, phoneAbroad, sms, url, textFirst = false }: Reached, { reach }: Words): Way[] {
  const way = (kind: Way['kind'], href: string, text: string): Way => ({
    on: 'both',
    kind,
    href,
    text,
    first: kind === (textFirst ? 'text' : 'call'),
  });
  const call = phone ? [way('call', `tel:${phone}`, reach.call(phone))] : [];
  const texting = sms ? [way('text', `sms:${sms}`, reach.text(sms))] : [];
  return [
    ...(textFirst ? [...texting, ...call] : [...call, ...texting]),
    ...(phoneAbroad ? [way('abroad', `tel:${phoneAbroad}`, reach.abroad(phoneAbroad))] : []),
    ...(url ? [way('web', url, reach.web)] : []),
  ];
}

/** The ways of each contact, written once: steps and people name the same. */
export function waysWriter(words: Words): (id: ContactId) => readonly Way[] {
  return once((id: ContactId) => waysTo(contacts[id], words));
}

/** The ways that a step names: no number for abroad, and the website where `web` says. */
export function waysInStep(ways: readonly Way[], web: On): Way[] {
  return ways.filter(({ kind }) => kind !== 'abroad').map((way) => (way.kind === 'web' ? { ...way, on: web } : way));
}
