import type { i18n } from 'i18next';

/**
 * The words of a key made from ids, such as `steps:call112.title`, in the variant for `context` where there is one;
 * undefined without words. Such words have neither plurals nor values, so they are taken from the store as they stand:
 * i18next's `t` looks for both, and a question has dozens of words.
 */
export function say(speaker: i18n, key: string, context?: string): string | undefined {
  const [file = '', path = ''] = key.split(':');
  const words = speaker.store.data[speaker.language]?.[file];
  return (context === undefined ? undefined : textAt(words, `${path}_${context}`)) ?? textAt(words, path);
}

function textAt(words: unknown, path: string): string | undefined {
  let found = words;
  for (const name of path.split('.')) found = (found as Readonly<Record<string, unknown>> | undefined)?.[name];
  return typeof found === 'string' ? found : undefined;
}
