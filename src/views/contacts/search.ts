import { type ContactId, type ContactTag, contacts } from '../../../flows/contacts.ts';
import { asTyped, withoutLetterInProgress } from './hangul.ts';

export type Wanted = { readonly text: string; readonly need: ContactTag | 'all' };

export const everything: Wanted = { text: '', need: 'all' };

/** Everything a contact can be found by, folded. */
export type Known = ReadonlyMap<ContactId, string>;

/**
 * Letters and digits only, in one width and case, and Hangul taken apart into its keys: what is typed is then the
 * beginning of what it will become, also in the middle of a syllable.
 */
export function fold(text: string): string {
  const plain = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}\s]/gu, '');
  return asTyped(plain);
}

/**
 * The contacts in whose words every typed word occurs, and which serve the need.
 *
 * A phone's keyboard may reach a letter by way of others (ㅅ, ㅎ, ㅆ on one key): where nothing is found, the last
 * letter does not count yet.
 */
export function findContacts(known: Known, { text, need }: Wanted): ReadonlySet<ContactId> {
  const typed = fold(text);
  const suited = [...known.keys()].filter((id) => need === 'all' || contacts[id].tags.some((tag) => tag === need));
  const holding = (words: string) =>
    suited.filter((id) => words.split(/\s+/).every((word) => (known.get(id) ?? '').includes(word)));
  const found = holding(typed);
  return new Set(found.length > 0 ? found : holding(withoutLetterInProgress(typed)));
}
