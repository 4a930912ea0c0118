import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type about from '../../locales/en/about.json';
import type contactsPage from '../../locales/en/contacts-page.json';
import type device from '../../locales/en/device.json';
import type know from '../../locales/en/know.json';
import type offences from '../../locales/en/offences.json';
import type onePage from '../../locales/en/one-page.json';

type Files = {
  readonly about: typeof about;
  readonly 'contacts-page': typeof contactsPage;
  readonly device: typeof device;
  readonly know: typeof know;
  readonly offences: typeof offences;
  readonly 'one-page': typeof onePage;
};

/** Every path to a text, such as `kinds.items.filming.name`. */
type Path<Words> = {
  [Key in keyof Words & string]: Words[Key] extends string ? Key : `${Key}.${Path<Words[Key]>}`;
}[keyof Words & string];

type Say = { readonly t: (key: string, values?: Readonly<Record<string, string | number>>) => string };

/** The words of one of the pages to read, by their path in its file. A path that does not exist does not compile. */
export function usePageWords<File extends keyof Files>(file: File) {
  const { i18n: speaker } = useTranslation();
  const { language } = speaker;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same speaker says other words in another language
  return useMemo(() => {
    // i18next's own types know the keys of `ui` only; here `Path` types them.
    const { t } = { t: speaker.getFixedT(null, file as 'ui') } as Say;
    return (path: Path<Files[File]>, values?: Readonly<Record<string, string | number>>) => t(path, values);
  }, [speaker, language, file]);
}
