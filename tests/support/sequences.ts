import fc from 'fast-check';
import { type Answering, slow } from './outside.ts';

/** What a person can do with a browser after leaving. */
export type Move = 'back' | 'forward' | 'reload' | 'background';

export type From = (typeof everywhere)[number];

export interface Sequence {
  /** Where the person is when leaving, and by which way. */
  readonly from: From;
  readonly outside: Answering;
  /** The page computes for half a second when the exit is pressed. */
  readonly busy: boolean;
  /** The page was behind another tab before. */
  readonly hidden: boolean;
  readonly moves: readonly Move[];
}

/** How far a person has come by one address, or through several: a link between them is followed without the app. */
export const everywhere = [
  'first question',
  'second question',
  'contacts',
  'device',
  'the address without a language',
  'an address that is not there',
  'everything on one page',
  'three addresses',
] as const;

/** Those that come through several: where they begin, and the links that are followed. */
export const through: Partial<Record<From, readonly [address: string, ...links: string[]]>> = {
  'the address without a language': ['/', '.choice a[lang="ko"]'],
  'an address that is not there': ['/nowhere/', '.choice a[lang="ko"]'],
  'everything on one page': ['/ko/', 'a[data-page="all"]'],
  'three addresses': ['/nowhere/', '.choice a[lang="en"]', 'a[data-page="all"]'],
};

const moves = fc.array(fc.constantFrom<Move>('back', 'forward', 'reload', 'background'), {
  minLength: 2,
  maxLength: 5,
});

/** 60 of them, the same each time: a third each with a page outside that answers well, slowly, and not at all. */
export const sequences: readonly Sequence[] = (['well', 'slowly', 'dead'] as const).flatMap((outside, index) =>
  fc.sample(
    fc.record({
      from: fc.constantFrom(...everywhere),
      outside: fc.constant(outside),
      busy: fc.boolean(),
      hidden: fc.boolean(),
      moves,
    }),
    { numRuns: 20, seed: 40 + index },
  ),
);

export type Seen = { site: boolean; chosen: number; text: string };

/** Whether the page in front is the site's, and whether any of it can be read. Runs in the page. */
export const looksLikeTheSite = `
  const shown = document.getElementById('app');
  return { site: Boolean(shown && shown.innerText.trim() !== ''), chosen: document.querySelectorAll('input:checked').length,
    text: (document.body?.innerText ?? '').slice(0, 80) };`;

/**
 * While a slow page outside is awaited, the address in the bar is still the site's: whoever asks for it again then,
 * gets the first question, without an answer. No page can prevent it; docs/threat-model.md says so.
 */
export function earlyMoves({ outside }: Sequence, moves: readonly Move[]): (move: Move) => boolean {
  const until = outside === 'slowly' ? Date.now() + slow : 0;
  let asked = false;
  return (move) => {
    asked ||= Date.now() < until && moves.includes(move);
    return asked;
  };
}

/** What must not be seen after leaving: the site, or at the least no answer. */
export function faultsAfter(move: string, { site, chosen, text }: Seen, siteMayShow = false): string[] {
  return (site && !siteMayShow) || chosen > 0 ? [`${move}: ${chosen} chosen, ${text}`] : [];
}

/** Keeps the page's only thread busy for as many milliseconds, from the next turn on. */
export const keepBusy = (milliseconds: number) => `
  setTimeout(() => { for (const end = performance.now() + ${milliseconds}; performance.now() < end;); }, 0);`;
