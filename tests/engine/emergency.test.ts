import { expect, test } from 'vitest';
import { createEmergency } from '../../src/engine/emergency.ts';

const contacts = {
  fire: { phone: '10', sms: null, checkedOn: '2026-03-02' },
  coast: { phone: '11', sms: '12', checkedOn: '2026-02-03' },
} as const;

test('each emergency contact has the number of its contact, in the order of the book', () => {
  const { emergencyNumbers, emergencyCheckedOn } = createEmergency({
    contacts,
    emergencies: [
      { id: 'fire', by: 'phone', word: 'call' },
      { id: 'coast', by: 'sms', word: 'write' },
    ],
  });
  expect(emergencyNumbers.map(({ number }) => number)).toEqual(['10', '12']);
  expect(emergencyCheckedOn).toBe('2026-02-03');
});

test.each([
  ['is not among the contacts', 'police', 'phone'],
  ['has no number for that', 'fire', 'sms'],
] as const)('an emergency contact that %s gives no page', (_, id, by) => {
  const book = { contacts, emergencies: [{ id, by, word: 'call' }] };
  expect(() => createEmergency(book)).toThrow(`${id} has no number for ${by}`);
});
