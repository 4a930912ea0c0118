import type { Asks } from './asking.ts';
import { type Condition, type Leaf, named, type Reading, spelledOut, unsure } from './condition.ts';
import { inputName } from './input-name.ts';
import { guidesOf, type Place } from './order.ts';

/**
 * Conditions as CSS selectors, for pages that decide without the engine: `form.matches(selector)` is true when the
 * condition holds for the answers that count among those checked in the form. They are compiled from the same data, and
 * count as `applicable` does: options that give way to others, and answers to questions that are not asked, do not count.
 */
export function createSelectors({ book, reader, places, counting }: Asks) {
  function selectorFor(condition: Condition, reading: Reading): string {
    return `:is(${compile(condition, reading, false)})`;
  }

  /** Whether a question is asked in one of its places, and in none before. */
  function placeSelector({ when, askedBefore }: Place): string {
    const here = when === undefined ? '' : selectorFor(when, 'ask');
    return `${here}${askedBefore.map((earlier) => `:not(${selectorFor(earlier, 'ask')})`).join('')}`;
  }

  function compile(condition: Condition, reading: Reading, negated: boolean): string {
    if ('not' in condition) return compile(condition.not, reading, !negated);
    if ('all' in condition || 'any' in condition) {
      const parts = ('all' in condition ? condition.all : condition.any).map((part) => compile(part, reading, negated));
      if ('all' in condition !== negated) return parts.map((part) => `:is(${part})`).join('') || '*';
      return parts.join(',') || ':not(*)';
    }
    if ('only' in condition) return compile(spelledOut(condition), reading, negated);
    return compileLeaf(condition, reading, negated);
  }

  function compileLeaf(leaf: Leaf, reading: Reading, negated: boolean): string {
    const said = saidSelector(leaf.q, named(leaf, counting.optionsOf(leaf.q)));
    const raw = negated ? `:not(${said})` : said;
    if (reader.readsUnsureLiterally(leaf)) return raw;
    const notSure = saidSelector(leaf.q, [unsure]);
    if (reading === 'ask') return negated ? `${raw}:not(${notSure})` : raw;
    return negated ? raw : `${raw},${notSure}`;
  }

  /** One of the options counts: where a question is not asked, what is still checked out of sight does not. */
  function saidSelector(question: string, options: readonly string[]): string {
    const inPlaces = (places.get(question) ?? []).map((place, index) => {
      const given = options.map((option) => givenSelector(question, option, index));
      return `${placeSelector(place)}:is(${given.join(',')})`;
    });
    return inPlaces.length === 1 ? `${inPlaces[0]}` : `:is(${inPlaces.join(',')})`;
  }

  /**
   * The option is checked, and no option that wins over it is. One `:has()` for each option, and by id: browsers
   * remember the outcome of equal ones, and pages with hundreds of rules stay quick.
   */
  function givenSelector(question: string, option: string, place: number): string {
    const checked = (one: string) => `:has(#${inputName(question, place)}-${one}:checked)`;
    return `${checked(option)}${winnersOver(question, option)
      .map((winner) => `:not(${checked(winner)})`)
      .join('')}`;
  }

  function winnersOver(question: string, option: string): string[] {
    const { many = false, options = [] } = book.questions[question] ?? {};
    if (!many || !counting.standsAlone(option)) return [];
    return options.filter((other) => other !== option && (option === unsure || !counting.standsAlone(other)));
  }

  /** Every place of every question in the order in which a page stands that holds them all; 0 is a question's first. */
  const questionPlaces = guidesOf(book).flatMap(({ id, asks }) =>
    Object.keys(asks).map((question) => ({
      question,
      place: places.get(question)?.findIndex(({ guide }) => guide === id) ?? 0,
    })),
  );

  return { selectorFor, placeSelector, questionPlaces };
}
