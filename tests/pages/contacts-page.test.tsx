import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { contactIds, contacts } from '../../flows/contacts.ts';
import { ContactsPage } from '../../src/views/contacts/ContactsPage.tsx';
import { groupIds, idsOf } from '../../src/views/contacts/groups.ts';
import { knownContacts } from '../../src/views/contacts/known.ts';
import { everything, findContacts, fold } from '../../src/views/contacts/search.ts';
import { allWords } from '../../src/words/all-words.ts';
import { languages } from '../../src/words/languages.ts';
import { createSpeaker } from '../../src/words/speaker.ts';
import { wordsFor } from '../../src/words/use-words.ts';
import { read, readWithoutScript } from '../support/reading.tsx';

const centre = contacts.d4u.phone ?? '';

/** As a Korean keyboard writes it in wide letters. */
const wide = (text: string) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

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

  test('where calling may fail from a mobile, the text comes first, and is the one that is filled', () => {
    const place = readWithoutScript(<ContactsPage />, language);
    const links = [...place.querySelectorAll<HTMLAnchorElement>('li[data-contact="youth-1388"] > .reach > a')];
    expect(links.slice(0, 2).map((link) => link.getAttribute('href'))).toEqual(['sms:1388', 'tel:1388']);
    expect(links.filter((link) => link.className === 'reach-call')).toEqual(links.slice(0, 1));
  });

  test('the languages of who is not a platform or a region are in sight, unfolded', () => {
    const place = readWithoutScript(<ContactsPage />, language);
    for (const group of groupIds.filter((id) => id !== 'platforms' && id !== 'regions'))
      for (const id of idsOf(group)) {
        const label = language === 'ko' ? '언어' : 'Languages';
        const names = [...place.querySelectorAll(`li[data-contact="${id}"] > .facts dt`)].map((dt) => dt.textContent);
        expect(names, id).toContain(label);
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
    expect(await search(read(<ContactsPage />, language), centre.replaceAll('-', ''))).toEqual(['d4u']);
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

/** What an input field holds after each key, when a word is typed: syllables grow letter by letter. */
function typedKeyByKey(word: string): string[] {
  return [...word].flatMap((character, at) => {
    const letters = [...character.normalize('NFD')];
    return letters.map(
      (_, upTo) =>
        word.slice(0, at) +
        letters
          .slice(0, upTo + 1)
          .join('')
          .normalize('NFC'),
    );
  });
}

/** The first consonant of each syllable stands under the one before until its vowel comes: 여성 by way of 엿. */
function attached(typed: string): string {
  const [, before = '', consonant = ''] = /^(.*[\uac00-\ud7a3])([\u1100-\u1112])$/u.exec(typed.normalize('NFC')) ?? [];
  const final = finals.indexOf(consonant);
  const open = before !== '' && (before.charCodeAt(before.length - 1) - 0xac00) % 28 === 0;
  return open && final >= 0
    ? before.slice(0, -1) + String.fromCharCode(before.charCodeAt(before.length - 1) + final)
    : typed;
}
/** By their place among the final consonants; those that end no syllable are missing. */
const finals = [
  ...'\u0000\u1100\u1101\u0000\u1102\u0000\u0000\u1103\u1105\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u1106\u1107\u0000\u1109\u110a\u110b\u110c\u110e\u110f\u1110\u1111\u1112',
];

/** The words of every text that an entry shows. */
function wordsShown(entry: Element): string[] {
  const texts = document.createTreeWalker(entry, NodeFilter.SHOW_TEXT);
  const words = new Set<string>();
  for (let text = texts.nextNode(); text; text = texts.nextNode())
    for (const word of (text.nodeValue ?? '').split(/\s+/)) if (word !== '') words.add(word);
  return [...words];
}

describe.each(languages)('finding in %s', (language) => {
  const known = knownContacts(createSpeaker(language, allWords[language]));
  const find = (text: string) => findContacts(known, { ...everything, text });

  test('every word of every entry finds it, and no key on the way empties the list', () => {
    const place = readWithoutScript(<ContactsPage />, language);
    const missed: string[] = [];
    const words = new Set<string>();
    for (const id of contactIds) {
      const entry = place.querySelector(`li[data-contact="${id}"]`) as Element;
      for (const word of wordsShown(entry)) {
        words.add(word);
        if (!find(word).has(id)) missed.push(`${id}: ${word}`);
      }
    }
    expect(missed).toEqual([]);
    expect(words.size).toBeGreaterThan(500);
    const states = new Set(
      [...words].flatMap((word) => typedKeyByKey(word).flatMap((typed) => [typed, attached(typed)])),
    );
    expect([...states].filter((typed) => find(typed).size === 0)).toEqual([]);
  });

  test.each(
    '몰카 몰래카메라 야간 새벽 주말 익명 군인 남자 여자 장애인 수어 스토킹 가정폭력 아동학대 몸캠 유출 야동 왕따 통역 불법체류 죽고싶어 변호사 해킹 게이 병원 그루밍 삭제 night weekend anonymous soldier disabled deaf molka blackmail stalking bullying suicidal visa attorney hacked gay nudes delete teenager'.split(
      ' ',
    ),
  )('%s finds somebody, at every key', (word) => {
    for (const typed of typedKeyByKey(word).flatMap((one) => [one, attached(one)]))
      expect(find(typed).size, typed).toBeGreaterThan(0);
    expect(find(word).size).toBeLessThan(contactIds.length);
  });

  test.each([
    ['1366번', 'womens-hotline-1366'],
    ['1366번으로', 'womens-hotline-1366'],
    ['１３６６', 'womens-hotline-1366'],
    [centre.replaceAll('-', ' '), 'd4u'],
    [centre, 'd4u'],
    [wide(centre.slice(0, 6)), 'd4u'],
    ['d4U', 'd4u'],
    ['STOPncii', 'stopncii'],
    ['디 성 센 터', 'd4u'],
    ['디성센터'.normalize('NFD'), 'd4u'],
    ['ㄷㅣㅅㅓㅇㅅㅔㄴㅌㅓ', 'd4u'],
    ['다누리콜센터'.normalize('NFD'), 'danuri-1577-1366'],
  ] as const)('%s finds %s, however it is written', (text, id) => {
    expect(find(text)).toContain(id);
  });

  test('a phone reaches a letter by way of others: 경찰 by 경ㅈ, 경치 and 경찬', () => {
    for (const typed of ['경ㅈ', '경ㅊ', '경치', '경차', '경찬', '경찰', '겨ㆍ', '엿', '녀ㅎ'])
      expect(find(typed).size, typed).toBeGreaterThan(0);
  });

  test.each(['night', '밤', '새벽', '24', '24시간', '24h', 'open now'])(
    '%s finds every line that is open then',
    (word) => {
      const { contactFact } = wordsFor(createSpeaker(language, allWords[language]), 'anyone');
      const open = contactIds.filter((id) => {
        const { phone, sms } = contacts[id];
        return (phone ?? sms) !== null && /^24/.test(contactFact(id, 'hours') ?? '');
      });
      expect(open).toEqual(
        expect.arrayContaining(['police-112', 'relay-107', 'phishing-1394', 'military-1303', 'region-busan']),
      );
      const found = find(word);
      expect(open.filter((id) => !found.has(id))).toEqual([]);
    },
  );

  test.each([
    ['부산 밤', 'region-busan'],
    ['107번', 'relay-107'],
    ['수어 통역', 'relay-107'],
    ['sign language', 'relay-107'],
    ['군인', 'military-1303'],
    ['soldier', 'military-1303'],
    ['지급정지', 'phishing-1394'],
    ['freeze account', 'phishing-1394'],
    ['사건 조회', 'kics'],
    ['follow case', 'kics'],
    ['디지털성범죄스톱', 'digital-sex-crime-stop'],
  ] as const)('%s finds %s', (text, id) => {
    expect(find(text)).toContain(id);
  });

  test('what nobody is called finds nobody', () => {
    for (const text of ['zzzz', '뷁뷁', '99999']) expect(find(text).size, text).toBe(0);
  });

  test('words that people dislike are searched, and shown nowhere', () => {
    const place = readWithoutScript(<ContactsPage />, language);
    expect(find('몰카').size).toBeGreaterThan(0);
    expect(place.textContent).not.toContain('몰카');
  });
});

test('case, accents and punctuation do not matter', () => {
  expect(fold('D4U: Café-1366')).toBe('d4u cafe1366');
});
