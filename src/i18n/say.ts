import type { i18n } from 'i18next';

/** What i18next does for keys that are made from ids at run time, and so cannot be typed one by one. */
type Lookup = {
  readonly exists: (key: string, options: object) => boolean;
  readonly t: (key: string, options: object) => string;
};

/** The words of a key made from ids, in the variant for `context` where there is one; undefined without words. */
export function say(speaker: i18n, key: string, context?: string): string | undefined {
  const lookup = speaker as Lookup;
  const options = context === undefined ? {} : { context };
  return lookup.exists(key, options) ? lookup.t(key, options) : undefined;
}
