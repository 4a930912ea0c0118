import type { i18n } from 'i18next';
import { useContext } from 'react';
import { I18nContext } from 'react-i18next';

/** The speaker itself. `useTranslation` gives another object for each language, which starts every effect anew that uses it. */
export function useSpeaker(): i18n {
  return useContext(I18nContext).i18n;
}
