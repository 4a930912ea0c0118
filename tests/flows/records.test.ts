import { describe, expect, it } from 'vitest';
import { type Contact, type ContactId, contactIds, contacts } from '../../flows/contacts.ts';
import { type Offence, type OffenceId, offenceIds, offences } from '../../flows/offences.ts';
import { questions } from '../../flows/questions.ts';
import type { Source } from '../../flows/sources/source.ts';
import { sources } from '../../flows/sources.ts';
import type { Step } from '../../flows/step.ts';
import { steps } from '../../flows/steps.ts';
import enContacts from '../../locales/en/contacts.json';
import enOffences from '../../locales/en/offences.json';
import koContacts from '../../locales/ko/contacts.json';
import koOffences from '../../locales/ko/offences.json';
import { wrongNumbers } from '../support/wrong-numbers.ts';

type Words = Record<string, Record<string, string>>;

const contactWords: Record<string, Words> = { ko: koContacts, en: enContacts };
const offenceWords: Record<string, Words> = { ko: koOffences, en: enOffences };
const languages = Object.keys(contactWords);
const contact = (id: ContactId): Contact => contacts[id];
const offence = (id: OffenceId): Offence => offences[id];
const source = (id: string): Source | undefined => (sources as Record<string, Source>)[id];
const digits = (number: string) => number.replaceAll('-', '');

/** The built site is not searched for the last: four digits stand in a hash by chance. */
const wrong = [...wrongNumbers, '1393'];

/** Direct numbers of regional centres that a checked fact gives. */
const direct: Partial<Record<ContactId, string>> = {
  'region-seoul': '02-815-0382',
  'region-daejeon': '042-1366',
  'region-gyeonggi': '031-1366',
  'region-chungnam': '041-1366',
  'region-jeonbuk': '063-717-1366',
  'region-jeonnam': '061-1366',
  'region-gyeongnam': '055-244-8400',
  'region-jeju': '064-744-8994',
};

describe('contacts', () => {
  it('keeps the fixed order of first contacts', () => {
    expect(contactIds.slice(0, 7)).toEqual([
      'police-112',
      'womens-hotline-1366',
      'd4u',
      'regulator-1377',
      'danuri-1577-1366',
      'youth-1388',
      'suicide-109',
    ]);
  });

  it('stands 112 and 1366 in every plan, and nothing else', () => {
    expect(contactIds.filter((id) => contact(id).always)).toEqual(['police-112', 'womens-hotline-1366']);
  });

  it.each(languages)('gives every contact a name, hours, languages and whom it serves (%s)', (language) => {
    const words = contactWords[language] ?? {};
    expect(Object.keys(words)).toEqual(contactIds);
    for (const id of contactIds) {
      for (const field of ['name', 'hours', 'languages', 'serves', 'cost', 'anonymity']) {
        expect(words[id]?.[field]?.trim(), `${id} ${field}`).toBeTruthy();
      }
    }
  });

  it('says the same fields of each contact in both languages', () => {
    for (const id of contactIds) {
      expect(Object.keys(contactWords.en?.[id] ?? {})).toEqual(Object.keys(contactWords.ko?.[id] ?? {}));
    }
  });

  it('names the same telephone numbers in both languages', () => {
    const numbers = (text: string) => [...new Set(text.match(/\d{2,4}-\d{3,4}(?:-\d{4})?|\b1\d{3}(?!\d)/g))].sort();
    for (const id of contactIds) {
      const { name: _ko, ...ko } = contactWords.ko?.[id] ?? {};
      const { name: _en, ...en } = contactWords.en?.[id] ?? {};
      expect(numbers(Object.values(en).join(' ')), id).toEqual(numbers(Object.values(ko).join(' ')));
    }
  });

  it('lists the contacts of platforms and regions in the order of the options', () => {
    const { platform, region } = questions;
    const regions = region.options.filter((option) => option !== 'abroad');
    expect(contactIds.filter((id) => id.startsWith('platform-'))).toEqual(platform.options.map((p) => `platform-${p}`));
    expect(contactIds.filter((id) => id.startsWith('region-'))).toEqual(regions.map((r) => `region-${r}`));
  });

  it('gives phoneAbroad in E.164 or null', () => {
    for (const id of contactIds) {
      const { phone, phoneAbroad } = contact(id);
      if (phoneAbroad === null) continue;
      expect(phoneAbroad, id).toMatch(/^\+82[1-9]\d{3,10}$/);
      expect(`+82${digits(phone ?? '').replace(/^0/, '')}`, id).toBe(phoneAbroad);
    }
    expect(contacts['immigration-1345'].phoneAbroad).toBe('+821345');
  });

  it('has no +82 form for 112, 109 and 1366', () => {
    const unreachable = ['112', '109', '1366'];
    const theirs = contactIds.filter((id) => unreachable.includes(contact(id).phone ?? ''));
    expect(theirs).toContain('police-112');
    for (const id of theirs) expect(contact(id).phoneAbroad, id).toBeNull();
  });

  it('takes text messages at 112, 1388, 109 and 107', () => {
    expect(contactIds.filter((id) => contact(id).sms !== null).map((id) => contact(id).sms)).toEqual([
      '112',
      '1388',
      '109',
      '107',
    ]);
  });

  it('gives region phones as 1366 unless a checked fact gives a direct one', () => {
    for (const id of contactIds.filter((known) => known.startsWith('region-'))) {
      expect(contact(id).phone, id).toBe(direct[id] ?? '1366');
      for (const language of languages) expect(contactWords[language]?.[id]?.serves, id).toContain('1366');
    }
  });

  it('carries the status and day of its main fact', () => {
    for (const id of contactIds) {
      const main = contact(id).sources[0];
      expect([contact(id).status, contact(id).checkedOn], id).toEqual(
        main ? [source(main)?.status, source(main)?.checkedOn] : ['K', null],
      );
    }
  });

  it('writes addresses as https', () => {
    for (const id of contactIds) {
      const { url } = contact(id);
      if (url !== null) expect(new URL(url).protocol, id).toBe('https:');
    }
  });
});

describe('offences', () => {
  it.each(languages)('gives every offence a name, a penalty and its law (%s)', (language) => {
    const words = offenceWords[language] ?? {};
    expect(Object.keys(words)).toEqual(offenceIds);
    for (const id of offenceIds) {
      for (const field of ['name', 'penalty', 'law']) expect(words[id]?.[field]?.trim(), `${id} ${field}`).toBeTruthy();
    }
  });

  it.each(languages)('says what changed exactly where something did (%s)', (language) => {
    for (const id of offenceIds) {
      expect(offenceWords[language]?.[id]?.changed !== undefined, id).toBe(offence(id).changed);
    }
  });

  it('prints the penalties in force since 16 October 2024', () => {
    expect(enOffences.makingFake.penalty).toBe('Up to 7 years in prison or a fine of up to 50 million won');
    expect(koOffences.makingFake.penalty).toBe('7년 이하의 징역 또는 5천만 원 이하의 벌금');
    expect(enOffences.childThreatening.penalty).toContain('3 years');
    expect(koOffences.childCoercing.penalty).toContain('5년 이상');
  });

  it('names the article of its record in its law', () => {
    for (const id of offenceIds) expect(offenceWords.en?.[id]?.law, id).toContain(offence(id).article);
  });
});

describe('sources', () => {
  it('cites only sources that exist', () => {
    const cited = [...contactIds.map((id) => contact(id)), ...offenceIds.map((id) => offence(id))];
    for (const id of cited.flatMap((record) => record.sources)) expect(source(id), id).toBeDefined();
  });

  it('dates every supported or corrected fact, and no other', () => {
    for (const id of Object.keys(sources)) {
      const { status, checkedOn } = source(id) as Source;
      if (status === 'V' || status === 'X') expect(checkedOn, id).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      else expect(checkedOn, id).toBeNull();
    }
  });

  it('gives at most three links, each with a title, and one for every supported fact', () => {
    for (const id of Object.keys(sources)) {
      const { status, links } = source(id) as Source;
      expect(links.length, id).toBeLessThanOrEqual(3);
      if (status === 'V' || status === 'X') expect(links.length, id).toBeGreaterThan(0);
      for (const { title, url } of links) {
        expect(title.trim(), id).toBeTruthy();
        if (url !== '') expect(new URL(url).protocol, id).toMatch(/^https?:$/);
      }
    }
  });
});

it('prints none of the wrong numbers in any record or word', () => {
  const printed = JSON.stringify([contacts, offences, contactWords, offenceWords]);
  for (const number of wrong) expect(printed, number).not.toContain(number);
  for (const number of wrong) expect(JSON.stringify(Object.keys(sources)), number).not.toContain(number);
});

it('says of every step with a number to call that this can be noticed, that somebody learns, and what it leaves', () => {
  const calls = ({ contacts: turnsTo = [] }: Step): boolean =>
    turnsTo.some((id) => contact(id).phone !== null || contact(id).sms !== null);
  const unsaid = (Object.entries(steps) as [string, Step][]).filter(
    ([, step]) =>
      calls(step) &&
      (step.discretion.learns === 'nobody' || step.discretion.noticed === 'no' || step.discretion.trace === 'none'),
  );
  expect(unsaid.map(([id]) => id)).toEqual([]);
});
