import { describe, expect, test } from 'vitest';
import { type Contact, type ContactId, contactIds, contacts } from '../../flows/contacts.ts';
import { abroad } from '../../flows/plan/conditions.ts';
import { steps } from '../../flows/steps.ts';
import en from '../../locales/en/contacts.json';
import ko from '../../locales/ko/contacts.json';

type Words = Record<ContactId, { languages: string; hours: string; serves: string }>;
const words: Record<'ko' | 'en', Words> = { ko, en };
const languages = ['ko', 'en'] as const;
const record = (id: ContactId): Contact => contacts[id];

describe('each contact rests on its fact', () => {
  test.each([
    ['relay-107', 'c-107'],
    ['military-1303', 'c-1303'],
    ['phishing-1394', 'c-1394'],
    ['kics', 'c-kics'],
    ['digital-sex-crime-stop', 'c-dscstop'],
    ['platform-tiktok', 'c-tiktok'],
    ['youth-1388', 'c-1388'],
    ['stopncii', 'c-stopncii'],
  ] as const)('%s on %s', (id, fact) => {
    expect(record(id).sources[0]).toBe(fact);
  });

  test('the ways to 1388, and who takes part in StopNCII, too', () => {
    expect(record('youth-1388').sources).toContain('c-1388-ways');
    expect(record('stopncii').sources).toContain('c-stopncii-partners');
  });

  test('one whose address no source gives has none', () => {
    const { url, phone, sms } = record('digital-sex-crime-stop');
    expect([url, phone, sms]).toEqual([null, null, null]);
    for (const lang of languages)
      expect(words[lang]['digital-sex-crime-stop'].serves).not.toMatch(/https?:|\.kr|\.com/);
  });
});

describe('what comes into the plan by itself', () => {
  test('1394, exactly where an account may be frozen, in Korea', () => {
    expect(record('phishing-1394').when).toEqual({ all: [steps.freezeTheMoney.when, { not: abroad }] });
  });

  test('neither 107 nor 1303: no answer says whom they are for', () => {
    expect(record('relay-107').when).toBeUndefined();
    expect(record('military-1303').when).toBeUndefined();
  });

  test('the case portal, only for who is ready to report something of their own', () => {
    expect(record('kics').when).toEqual({
      all: [
        { q: 'happened', except: ['received'] },
        { q: 'reporting', is: 'ready', sure: true },
      ],
    });
  });
});

test('to call now is to reach somebody at any hour: the tag follows the hours', () => {
  for (const lang of languages) {
    const open = contactIds.filter((id) => record(id).phone !== null && /^24/.test(words[lang][id].hours));
    expect(contactIds.filter((id) => record(id).tags.includes('callNow'))).toEqual(open);
  }
});

/** Which languages a fact gives to a contact, beside Korean. */
const spoken: Partial<Record<ContactId, readonly string[]>> = {
  'police-112': ['en', 'zh'],
  'danuri-1577-1366': ['en', 'vi', 'zh', 'tl', 'mn', 'ru', 'th', 'km', 'ja', 'uz', 'lo', 'ne'],
  'immigration-1345': ['en', 'zh'],
  'relay-107': ['sign'],
  'platform-google': ['en'],
};
/** A fact says Korean, and no more. */
const koreanAlone = [
  'youth-1388',
  'suicide-109',
  'regulator-1377',
  'school-117',
  'd4youth',
  'ksvrc',
  'kwhl',
  'crime-victims-1577-1295',
  'helpos-142-235',
  'military-1303',
  'phishing-1394',
  'kics',
  ...contactIds.filter((id) => id.startsWith('region-')),
] as const satisfies readonly ContactId[];

const names: Record<'ko' | 'en', Record<string, RegExp>> = {
  ko: {
    en: /영어/,
    vi: /베트남어/,
    zh: /중국어/,
    tl: /필리핀어/,
    mn: /몽골어/,
    ru: /러시아어/,
    th: /태국어/,
    km: /캄보디아어/,
    ja: /일본어/,
    uz: /우즈베크어/,
    lo: /라오스어/,
    ne: /네팔어/,
    sign: /수어/,
  },
  en: {
    en: /English/,
    vi: /Vietnamese/,
    zh: /Chinese/,
    tl: /Filipino/,
    mn: /Mongolian/,
    ru: /Russian/,
    th: /Thai/,
    km: /Khmer/,
    ja: /Japanese/,
    uz: /Uzbek/,
    lo: /Lao/,
    ne: /Nepali/,
    sign: /Sign/,
  },
};

describe.each(languages)('the languages in %s', (lang) => {
  const notChecked = lang === 'ko' ? /확인하지 못했어요/ : /not checked/i;
  const said = (id: ContactId) =>
    words[lang][id].languages
      .split(/(?<=\.)\s/)
      .filter((sentence) => !notChecked.test(sentence))
      .join(' ');

  test('no contact claims one that its fact does not give', () => {
    for (const id of contactIds) {
      const claimed = Object.entries(names[lang]).flatMap(([code, name]) => (name.test(said(id)) ? [code] : []));
      expect(claimed.sort(), id).toEqual([...(spoken[id] ?? [])].sort());
    }
  });

  test('where a fact says Korean, Korean is all that is said', () => {
    for (const id of koreanAlone) expect(words[lang][id].languages, id).toBe(lang === 'ko' ? '한국어' : 'Korean');
  });

  test('"not checked" stands only where no fact says', () => {
    for (const id of contactIds.filter((one) => spoken[one] !== undefined))
      expect(words[lang][id].languages, id).not.toMatch(notChecked);
  });
});

describe.each(languages)('what must be known first, in %s', (lang) => {
  test('1303: the military police run it', () => {
    expect(words[lang]['military-1303'].serves).toMatch(
      lang === 'ko' ? /군사경찰[^.]*운영/ : /run by [^.]*military police/,
    );
  });

  test('StopNCII: the services where it does nothing', () => {
    const none =
      lang === 'ko'
        ? ['텔레그램', '엑스', '디스코드', '카카오톡', '네이버']
        : ['Telegram', 'X', 'Discord', 'KakaoTalk', 'Naver'];
    const sentence = words[lang].stopncii.serves.split('. ').find((one) => one.includes(none[0] ?? '')) ?? '';
    for (const service of none) expect(sentence).toContain(service);
    expect(sentence).toMatch(lang === 'ko' ? /못해요/ : /nothing/);
  });

  test('1394: the bank and 112 first, and no promise for threats with images', () => {
    const { serves } = words[lang]['phishing-1394'];
    expect(serves).toMatch(lang === 'ko' ? /먼저 은행과 112/ : /bank and 112 first/);
    expect(serves).toMatch(lang === 'ko' ? /협박[^.]*확인하지 못했어요/ : /threats[^.]*not checked/);
  });

  test('1388: text and KakaoTalk before the call, and how a mobile calls', () => {
    const { serves } = words[lang]['youth-1388'];
    const at = (pattern: RegExp) => serves.search(pattern);
    const ways =
      lang === 'ko' ? [/문자/, /‘청소년상담1388’/, /지역번호/] : [/text 1388/, /“청소년상담1388”/, /area code/];
    const places = ways.map(at);
    expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });
});
