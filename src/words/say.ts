import type { i18n } from 'i18next';

/**
 * The words of a key made from ids, such as `steps:call112.title`, in the variant for `context` where there is one;
 * undefined without words. Such words have neither plurals nor values, so they are taken as they stand: i18next's `t`
 * looks for both, and `getResource` looks again, in other ways, for each variant that is not there. A plan has a
 * thousand words.
 */
export function say(speaker: i18n, key: string, context?: string): string | undefined {
  const colon = key.indexOf(':');
  const names = key.slice(colon + 1).split('.');
  const last = names.pop() ?? '';
  let words: unknown = speaker.getResourceBundle(speaker.language, key.slice(0, colon));
  for (const name of names) words = within(words, name);
  const said = (context === undefined ? undefined : within(words, `${last}_${context}`)) ?? within(words, last);
  return typeof said === 'string' ? said : undefined;
}

function within(words: unknown, name: string): unknown {
  return (words as Readonly<Record<string, unknown>> | undefined)?.[name];
}
