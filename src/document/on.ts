/** Where a block, or a part of one, stands. */
export type On = 'both' | 'screen' | 'print';

export type Placed = { readonly on: On };
export type Text = Placed & { readonly text: string };

/** Of steps, phases and contacts, the plan decides: what private answers brought is on no print. */
export function onPrintIf(printed: boolean): On {
  return printed ? 'both' : 'screen';
}

/** What print leaves out of every plan. */
export const leftOut = {
  /** Which sentence stands tells whether something was passed on. */
  kindness: 'screen',
  /** Leads to places on the page. */
  contents: 'screen',
  /** Says that somebody may be watching. */
  noticeMark: 'screen',
  /** Print says it once, at the head and with the people. */
  stepCaution: 'screen',
  /** A number can be dialled from a sheet; a website's name alone leads nowhere. */
  stepWebsite: 'screen',
  /** Above a single text a heading only takes a line. */
  headingInMore: 'screen',
  /** For deciding; would repeat itself on thirty sheets, and tell the answers to whoever finds them. */
  background: 'screen',
  contactFacts: 'screen',
  /** A sheet has no keys. */
  leaveByKey: 'screen',
} as const satisfies Readonly<Record<string, On>>;
