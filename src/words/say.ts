import type { i18n } from 'i18next';

/**
 * The words of a key made from ids, such as `steps:call112.title`, in the variant for `context` where there is one;
 * undefined without words. Such words have neither plurals nor values, so they are taken as they stand: i18next's `t`
 * looks for both, and a question has dozens of words.
 */
export function say(speaker: i18n, key: string, context?: string): string | undefined {
  const [file = '', path = ''] = key.split(':');
  const find = (at: string): unknown => speaker.getResource(speaker.language, file, at);
  const words = (context === undefined ? undefined : find(`${path}_${context}`)) ?? find(path);
  return typeof words === 'string' ? words : undefined;
}
