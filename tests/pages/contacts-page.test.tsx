import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { contactIds, contacts } from '../../flows/contacts.ts';
import { ContactsPage } from '../../src/contacts/ContactsPage.tsx';
import { groupIds, idsOf } from '../../src/contacts/groups.ts';
import { fold, isWanted } from '../../src/contacts/search.ts';
import { languages } from '../../src/i18n/languages.ts';
import { read, readWithoutScript } from '../support/reading.tsx';

const shown = (place: HTMLElement) =>
  [...place.querySelectorAll<HTMLElement>('li.contact')].map((one) => one.dataset.contact);

async function search(place: HTMLElement, text: string) {
  await userEvent.type(place.querySelector('#find-contact') as HTMLInputElement, text);
  return shown(place);
}

test('every contact stands in one group', () => {
  expect(groupIds.flatMap(idsOf).sort()).toEqual([...contactIds].sort());
});

describe.each(languages)('the contacts in %s', (language) => {
  test('all are listed without script, and nothing is offered that needs it', () => {
    const place = readWithoutScript(<ContactsPage />, language);
    expect(shown(place).sort()).toEqual([...contactIds].sort());
    expect(place.querySelectorAll('input, button')).toHaveLength(0);
  });

  test('the numbers for now come first', () => {
    const place = readWithoutScript(<ContactsPage />, language);
    expect(shown(place).slice(0, 3).sort()).toEqual(['police-112', 'suicide-109', 'womens-hotline-1366']);
  });

  test('each says hours, cost, languages, whom it serves and whether a name is needed', () => {
    const place = readWithoutScript(<ContactsPage />, language);
    for (const one of place.querySelectorAll<HTMLElement>('li.contact')) {
      const facts = [...one.querySelectorAll('.facts > div')].map((fact) => fact.textContent);
      expect(facts.length, one.dataset.contact).toBeGreaterThanOrEqual(5);
    }
  });

  test('each shows when it was checked, or that it was not, and its sources', () => {
    const place = readWithoutScript(<ContactsPage />, language);
    for (const id of contactIds) {
      const { checkedOn, status, sources } = contacts[id];
      const card = place.querySelector(`li[data-contact="${id}"]`);
      const mark = card?.querySelector(':scope > .checked');
      expect(mark?.querySelector('time')?.dateTime ?? null, id).toBe(checkedOn);
      if (status === 'S' || status === 'K') expect(mark?.querySelector('em'), id).not.toBeNull();
      expect(card?.querySelectorAll('.sources > li').length, id).toBe(sources.length);
    }
  });

  test('a region begins with 1366', () => {
    const place = readWithoutScript(<ContactsPage />, language);
    for (const id of idsOf('regions')) {
      expect(place.querySelector(`li[data-contact="${id}"] a`)?.getAttribute('href'), id).toBe('tel:1366');
    }
  });

  test('websites open in a new tab that cannot reach back', () => {
    const place = readWithoutScript(<ContactsPage />, language);
    for (const link of place.querySelectorAll<HTMLAnchorElement>('a[href^="http"]')) {
      expect(link.target).toBe('_blank');
      expect(link.rel).toBe('noopener noreferrer');
    }
  });

  test('what is typed is kept by no browser', () => {
    const input = read(<ContactsPage />, language).querySelector('#find-contact');
    expect(input).toHaveAttribute('autocomplete', 'off');
    expect(input).toHaveAttribute('spellcheck', 'false');
  });

  test('a word of the other language finds it too', async () => {
    expect(await search(read(<ContactsPage />, language), language === 'ko' ? 'lawyer' : '변호사')).toContain(
      'legal-aid-132',
    );
  });

  test('a number finds it with or without hyphens', async () => {
    expect(await search(read(<ContactsPage />, language), '027358994')).toEqual(['d4u']);
  });

  test('what one needs narrows the list', async () => {
    const place = read(<ContactsPage />, language);
    await userEvent.click(place.querySelector('input[value="legal"]') as HTMLInputElement);
    expect(shown(place).sort()).toEqual(contactIds.filter((id) => contacts[id].tags.includes('legal')).sort());
  });

  test('nothing found still shows 112 and 1366, and the way back to all', async () => {
    const place = read(<ContactsPage />, language);
    expect(await search(place, 'zzzz')).toEqual(['police-112', 'womens-hotline-1366']);
    await userEvent.click(place.querySelector('.nothing-found button') as HTMLButtonElement);
    expect(shown(place)).toHaveLength(contactIds.length);
  });
});

describe('finding', () => {
  const police = contacts['police-112'];

  test('Hangul is found while it is still being typed', () => {
    for (const text of ['ㄱ', '겨', '경ㅊ', '경차', '경찰']) {
      expect(isWanted(police, '경찰 112', { text, need: 'all' }), text).toBe(true);
    }
  });

  test('case, accents and punctuation do not matter', () => {
    expect(fold('D4U: Café-1366')).toBe('d4u cafe1366');
  });
});
