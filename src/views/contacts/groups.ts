import { type Contact, type ContactId, contactIds, contacts } from '../../../flows/contacts.ts';

/** The parts of the page, in their order. */
export const groupIds = [
  'now',
  'counselling',
  'policeAndSchool',
  'lawAndMoney',
  'languagesAndAbroad',
  'platforms',
  'regions',
] as const;
export type GroupId = (typeof groupIds)[number];

const ofKind: Readonly<Record<Contact['kind'], GroupId>> = {
  emergency: 'now',
  relay: 'now',
  counselling: 'counselling',
  removal: 'counselling',
  police: 'policeAndSchool',
  school: 'policeAndSchool',
  legal: 'lawAndMoney',
  money: 'lawAndMoney',
  foreign: 'languagesAndAbroad',
  abroad: 'languagesAndAbroad',
  platform: 'platforms',
  regional: 'regions',
};

/** The line that connects to the centre of each region. */
export const counsellingLine: ContactId = 'womens-hotline-1366';

/** Counselling day and night stands with the emergency numbers. */
function groupOf(id: ContactId): GroupId {
  return id === counsellingLine ? 'now' : ofKind[contacts[id].kind];
}

/** The contacts of a group, in the order of the records. */
export function idsOf(group: GroupId): ContactId[] {
  return contactIds.filter((id) => groupOf(id) === group);
}

/** Those with a number that works from other countries. */
export const reachableFromAbroad = contactIds.filter((id) => contacts[id].phoneAbroad !== null);
