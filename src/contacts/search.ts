import type { Contact, ContactTag } from '../../flows/contacts.ts';

export type Wanted = { readonly text: string; readonly need: ContactTag | 'all' };

export const everything: Wanted = { text: '', need: 'all' };

/**
 * Letters only, and Hangul taken apart into its letters, so that 경ㅊ finds 경찰 while it is still being typed.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}\s]/gu, '');
}

/** Every word that was typed occurs somewhere in what is known of the contact; digits do with or without hyphens. */
export function isWanted(contact: Contact, known: string, { text, need }: Wanted): boolean {
  if (need !== 'all' && !contact.tags.includes(need)) return false;
  const written = fold(known);
  return fold(text)
    .split(/\s+/)
    .every((word) => written.includes(word));
}
