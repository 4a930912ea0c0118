import type { ContactId } from './contacts.ts';

/** The contacts that stand in every state, in order, the way in which each is reached, and its word in `ui.json`. */
export const emergencies = [
  { id: 'police-112', by: 'phone', word: 'call112' },
  { id: 'police-112', by: 'sms', word: 'text112' },
  { id: 'suicide-109', by: 'phone', word: 'call109' },
  { id: 'womens-hotline-1366', by: 'phone', word: 'call1366' },
] as const satisfies readonly { readonly id: ContactId; readonly by: 'phone' | 'sms'; readonly word: string }[];

/** Where leaving leads: a plain page that shows everyone the same. */
export const exitAddress = 'https://www.weather.go.kr/';
