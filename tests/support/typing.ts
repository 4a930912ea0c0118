import { readdirSync, readFileSync } from 'node:fs';

/** What a keyboard does, one after another. `ime` is a key that an input method has taken for itself. */
export type Stroke =
  | { readonly kind: 'down' | 'up'; readonly key: string; readonly shift: boolean; readonly ime: boolean }
  | { readonly kind: 'compose' | 'commit'; readonly text: string };

/**
 * How Korean reaches a page: letters come as keys named "Process" with a composition, or are swallowed by the input
 * method so that only the composition is seen, or are typed as they are.
 */
export const inputMethods = ['announced', 'swallowed', 'direct'] as const;
export type InputMethod = (typeof inputMethods)[number];

const shortest = 6;

/**
 * Distinct sentences that people read here, the shortest ones: four in five as they are, the others made to need Shift
 * as often as can be. Every one needs it: for a capital, or for ㄲㄸㅃㅆㅉ.
 */
export function sentences(language: 'ko' | 'en', count: number): string[] {
  const files = readdirSync(`locales/${language}`).sort();
  const texts = files.flatMap((file) => leaves(JSON.parse(readFileSync(`locales/${language}/${file}`, 'utf8'))));
  const read = texts
    .flatMap((text) => text.split(/(?<=[.?!:])\s+/))
    .map((sentence) => sentence.replace(/[^\p{Script=Hangul}A-Za-z0-9 .,?!:'"()%/-]/gu, ''))
    .filter((sentence) => sentence.length >= shortest)
    .sort((one, other) => one.length - other.length);
  const shifted = language === 'en' ? shout : double;
  const needing = language === 'en' ? /[A-Z]/ : ssang;
  const asTheyAre = read.filter((text) => needing.test(text.normalize('NFD')));
  const made = read.map(shifted).filter((text) => needing.test(text.normalize('NFD')));
  const some = [...new Set(asTheyAre)].slice(0, (count * 4) / 5);
  return [...new Set([...some, ...made])].slice(0, count);
}

/** ㄲㄸㅃㅆㅉ, at the beginning or the end of a syllable. */
export const ssang = /[\u1101\u1104\u1108\u110a\u110d\u11a9\u11bb]/;

const shout = (text: string) => text.toUpperCase();

/** ㄱㄷㅂㅅㅈ at the beginning of each syllable become ㄲㄸㅃㅆㅉ. */
function double(text: string): string {
  const doubled: Record<string, string> = { '\u1100': '\u1101', '\u1103': '\u1104', '\u1107': '\u1108' };
  const rest: Record<string, string> = { '\u1109': '\u110a', '\u110c': '\u110d' };
  return [...text.normalize('NFD')]
    .map((jamo) => doubled[jamo] ?? rest[jamo] ?? jamo)
    .join('')
    .normalize('NFC');
}

/** The strokes that type a sentence. Whether Shift or the letter comes up first changes from letter to letter. */
export function strokesOf(sentence: string, method: InputMethod): Stroke[] {
  let letters = 0;
  const typed = (key: string, shift: boolean, ime: boolean, between: readonly Stroke[], seen = true): Stroke[] => {
    letters += 1;
    const down: Stroke[] = seen ? [{ kind: 'down', key, shift, ime }, ...between] : [...between];
    const up: Stroke[] = seen ? [{ kind: 'up', key, shift, ime }] : [];
    if (!shift) return [...down, ...up];
    const press: Stroke = { kind: 'down', key: 'Shift', shift: true, ime: false };
    const release: Stroke = { kind: 'up', key: 'Shift', shift: false, ime: false };
    return letters % 2 === 0 ? [press, ...down, ...up, release] : [press, ...down, release, ...up];
  };
  return [...sentence].flatMap((character) => {
    if (!/\p{Script=Hangul}/u.test(character)) return typed(character, needsShift.test(character), false, []);
    const jamos = [...character.normalize('NFD')];
    if (method === 'direct') return jamos.flatMap((jamo) => typed(jamo, doubleJamo.test(jamo), false, []));
    const composed = jamos.flatMap((jamo, index) => {
      const text = jamos
        .slice(0, index + 1)
        .join('')
        .normalize('NFC');
      return typed('Process', doubleJamo.test(jamo), true, [{ kind: 'compose', text }], method === 'announced');
    });
    return [...composed, { kind: 'commit', text: character }];
  });
}

const needsShift = /[A-Z?!:"()%]/;
/** ㄲㄸㅃㅆㅉ at the beginning and the end of a syllable, ㅒ and ㅖ. */
const doubleJamo = /[\u1101\u1104\u1108\u110a\u110d\u11a9\u11bb\u1164\u1168]/;

function leaves(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(leaves) : [];
}
