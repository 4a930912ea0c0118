import type { i18n } from 'i18next';
import { type ContactId, contacts } from '../../flows/contacts.ts';
import { say } from '../i18n/say.ts';

/** Everything a contact can be found by: its words and numbers here, and its name in the other language. */
export function knownOf(speaker: i18n, id: ContactId): string {
  const { phone, phoneAbroad, sms } = contacts[id];
  const words = ['name', 'serves', 'languages'].map((fact) => say(speaker, `contacts:${id}.${fact}`));
  return [...words, say(speaker, `contacts-page:also.${id}`), phone, phoneAbroad, sms].filter(Boolean).join(' ');
}
