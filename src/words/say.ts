import type { i18n } from 'i18next';

/**
 * The words of a key made from ids, such as `steps:call112.title`, in the variant for `context` where there is one;
 * undefined without words. Such words have neither plurals nor values, so they are taken as they stand: i18next's `t`
 * looks for both, and a plan has a thousand words. What holds them is found by i18next, which looks again, in other
 * ways, for each variant that is not there.
 */
export function say(speaker: i18n, key: string, context?: string): string | undefined {
  const [file = '', path = ''] = key.split(':');
  const dot = path.lastIndexOf('.');
  const words: Readonly<Record<string, unknown>> =
    speaker.getResource(speaker.language, file, path.slice(0, Math.max(dot, 0))) ?? {};
  const name = path.slice(dot + 1);
  const said = words[`${name}_${context}`] ?? words[name];
  return typeof said === 'string' ? said : undefined;
}
