const leading = 'ㄱ ㄲ ㄴ ㄷ ㄸ ㄹ ㅁ ㅂ ㅃ ㅅ ㅆ ㅇ ㅈ ㅉ ㅊ ㅋ ㅌ ㅍ ㅎ'.split(' ');
const vowels = 'ㅏ ㅐ ㅑ ㅒ ㅓ ㅔ ㅕ ㅖ ㅗ ㅗㅏ ㅗㅐ ㅗㅣ ㅛ ㅜ ㅜㅓ ㅜㅔ ㅜㅣ ㅠ ㅡ ㅡㅣ ㅣ'.split(' ');
const trailing =
  'ㄱ ㄲ ㄱㅅ ㄴ ㄴㅈ ㄴㅎ ㄷ ㄹ ㄹㄱ ㄹㅁ ㄹㅂ ㄹㅅ ㄹㅌ ㄹㅍ ㄹㅎ ㅁ ㅂ ㅂㅅ ㅅ ㅆ ㅇ ㅈ ㅊ ㅋ ㅌ ㅍ ㅎ'.split(' ');

/** Each block of Unicode's Hangul letters, from its first one on, as the keys that type them. */
const keys: ReadonlyMap<string, string> = new Map(
  (
    [
      [0x1100, leading],
      [0x1161, vowels],
      [0x11a8, trailing],
    ] as const
  ).flatMap(([first, letters]) => letters.map((typed, index) => [String.fromCodePoint(first + index), typed] as const)),
);

/**
 * Takes decomposed (NFD or NFKD) Hangul apart into the keys that type it. Unicode has one ㅅ that begins a syllable and
 * another that ends it; a half-typed 여성 is shown as 엿, so here both are the same letter, and ㅘ is ㅗ and ㅏ.
 */
export function asTyped(decomposed: string): string {
  return decomposed.replace(/[\u1100-\u11ff]/g, (letter) => keys.get(letter) ?? letter);
}

/** The text without its last letter, where that is one that an input method may still be changing. */
export function withoutLetterInProgress(typed: string): string {
  return typed.replace(/[\u1100-\u11ff\u3131-\u318e]$/, '');
}
