import type { On } from '../../document/on.ts';

const classOf: Readonly<Record<On, string>> = { both: '', screen: 'screen-only', print: 'paper-only' };

/** What an element is classed as; one of its classes says where it stands, which the style sheets obey. */
export function placed(on: On, ...classes: readonly (string | false)[]): string | undefined {
  return [...classes, classOf[on]].filter(Boolean).join(' ') || undefined;
}
