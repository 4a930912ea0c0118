import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contacts } from '../../flows/contacts.ts';
import { stepIds } from '../../flows/order.ts';
import type { Effect, Step } from '../../flows/step.ts';
import { steps } from '../../flows/steps.ts';

type Words = { readonly [key: string]: string | Words };

const files = (lang: string) => readdirSync(`locales/${lang}`).map((file) => file.replace('.json', ''));
const read = (lang: string, file: string): Words => JSON.parse(readFileSync(`locales/${lang}/${file}.json`, 'utf8'));

function texts(words: Words, path: string): { at: string; text: string }[] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [{ at: `${path}.${key}`, text: value }] : texts(value, `${path}.${key}`),
  );
}
/** `know` quotes words in order to reject them; `finding` is shown nowhere: people may type them. */
const everyText = (lang: string) =>
  files(lang)
    .filter((file) => file !== 'know' && file !== 'finding')
    .flatMap((file) => texts(read(lang, file), file));
const found = (lang: string, pattern: RegExp) =>
  everyText(lang)
    .filter(({ text }) => pattern.test(text))
    .map(({ at, text }) => `${at}: ${text}`);

const ofStep = (lang: string, id: string) =>
  texts(read(lang, 'steps')[id] as Words, id)
    .map(({ text }) => text)
    .join(' ');
const effectsOf = (id: keyof typeof steps): readonly Effect[] => (steps[id] as Step).effects ?? [];

describe('words that are avoided', () => {
  test('Korean has no avoided word', () => {
    expect(
      found(
        'ko',
        /몰카|도촬|리벤지|야동|음란물|포르노|아청물|지인능욕|유출|수치심|피해자다움|꽃뱀|몹쓸|극단적 선택|불법체류|조건만남|원조교제|평생 상처|완전 삭제|완전히/,
      ),
    ).toEqual([]);
    expect(found('ko', /당신|귀하|고객님|피해자님|여러분|제출해|완료/)).toEqual([]);
  });

  test('Korean is in 해요체, without shouting', () => {
    expect(found('ko', /습니다|십시오|합니다|됩니다|입니다|으신가요|!|…/)).toEqual([]);
  });

  test('English has no avoided word', () => {
    expect(
      found(
        'en',
        /\b(molka|spycam|revenge porn|deepfake porn|child porn\w*|leaked|shame|alleged|committed suicide|illegal alien|ruined|simply|unfortunately|don['’]t worry|100 ?%)\b/i,
      ),
    ).toEqual([]);
    expect(found('en', /\bguarantee|!|…|\bwhy did you\b|\bsubmit/i)).toEqual([]);
  });
});

describe('numbers', () => {
  const dialled = /(?<![\d-])(?:0\d{1,2}-\d{3,4}-\d{4}|1[0-9]{3}-\d{4}|142-235)(?![\d-])/g;
  const known = new Set(Object.values(contacts).map((contact) => contact.phone));

  test.each(['ko', 'en'])('every number in %s belongs to a contact', (lang) => {
    const stray = everyText(lang).flatMap(({ at, text }) =>
      (text.match(dialled) ?? []).filter((number) => !known.has(number)).map((number) => `${at}: ${number}`),
    );
    expect(stray).toEqual([]);
  });

  test('each step names the same numbers and years in both languages', () => {
    const figures = (lang: string, id: string) => [...new Set(ofStep(lang, id).match(/\d{3,}(?:-\d+)*/g) ?? [])].sort();
    expect(stepIds.filter((id) => figures('ko', id).join() !== figures('en', id).join())).toEqual([]);
  });
});

describe('steps say what their effects say', () => {
  test('a step that copies the image says not to, if under 19', () => {
    for (const id of stepIds.filter((one) => effectsOf(one).includes('copiesImage'))) {
      for (const lang of ['ko', 'en']) expect(ofStep(lang, id), `${lang} ${id}`).toMatch(/19/);
    }
  });

  test('thoughts of suicide: 109 by call or text, and 112', () => {
    for (const lang of ['ko', 'en']) expect(ofStep(lang, 'contact109')).toMatch(/109[\s\S]*112/);
  });

  test('the law of 2027 is not offered before its day', () => {
    expect(found('ko', /피해자보호명령/)).toEqual([]);
  });
});
