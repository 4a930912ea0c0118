import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { keepPlace } from '../shell/before-app/keep-place.ts';
import { languageAttribute, newTabAttribute, pageAttribute, toLanguageAttribute } from '../shell/protocol.ts';
import { isLanguage, type Language, languages } from '../words/languages.ts';
import { learn } from '../words/load-words.ts';
import { useSpeaker } from '../words/use-speaker.ts';
import { useWords } from '../words/use-words.ts';
import { appPlace } from './app-place.ts';
import { isReplaced } from './newer-version.ts';
import { opensElsewhere } from './opens-elsewhere.ts';
import { inTime } from './time-limit.ts';

/** In ms. What comes sooner needs no word about it. */
const soon = 300;

/**
 * Turns the language links of the page's head, which lead to the other address without
 * script, into a switch inside this document: answers stay, and neither the address nor the
 * history changes. Shows words only while it takes long and when it fails.
 */
export function LanguageSwitch() {
  const speaker = useSpeaker();
  const { t } = useWords();
  const [trouble, setTrouble] = useState<'late' | 'failed'>();

  useEffect(() => {
    const speak = async (language: Language) => {
      const late = setTimeout(() => setTrouble('late'), soon);
      try {
        const pages = speaker.hasResourceBundle(speaker.language, 'know') ? (['pages'] as const) : [];
        await inTime(learn(speaker, language, ['questions', 'plan', ...pages]));
        const place = appPlace();
        const restore = place && keepPlace(place);
        flushSync(() => void speaker.changeLanguage(language));
        sayLanguage(language);
        restore?.();
        setTrouble(undefined);
      } catch {
        setTrouble('failed');
      } finally {
        clearTimeout(late);
      }
    };
    const onClick = (event: MouseEvent) => {
      if (opensElsewhere(event)) return;
      const link = event.target instanceof Element ? event.target.closest(`[${toLanguageAttribute}]`) : null;
      const language = link?.getAttribute(toLanguageAttribute);
      if (!isLanguage(language)) return;
      event.preventDefault();
      void speak(language);
    };
    document.addEventListener('click', onClick);
    return () => document.removeEventListener('click', onClick);
  }, [speaker]);

  if (trouble === 'failed') return <LanguageMissing />;
  return <p role="status">{trouble === 'late' && t('languageComing')}</p>;
}

/** Where a newer version has taken the words away, the other language is to be had in another tab only. */
function LanguageMissing() {
  const { t, language } = useWords();
  if (!isReplaced()) return <p role="alert">{t('trouble.language')}</p>;
  const other = languages.find((one) => one !== language);
  return (
    <p role="alert">
      {t('trouble.languageNewer')}{' '}
      <a href={`/${other}/`} {...{ [newTabAttribute]: '' }} target="_blank" rel="noopener noreferrer">
        {t('trouble.otherLanguage')}
        <span className="unseen"> ({t('contact.newTab')})</span>
      </a>
    </p>
  );
}

/**
 * The page's head and foot bear both languages; this shows the one spoken, and lets its links lead to it. The link that
 * was pressed goes out of sight with its language: the focus passes to the other.
 */
function sayLanguage(language: Language) {
  const { activeElement } = document;
  const pressed = activeElement === document.body || activeElement?.matches(`[${toLanguageAttribute}]`);
  document.documentElement.lang = language;
  document.documentElement.setAttribute(languageAttribute, language);
  for (const link of document.querySelectorAll<HTMLAnchorElement>(`a[${pageAttribute}]`)) {
    link.setAttribute('href', `/${language}/${link.getAttribute(pageAttribute)}/`);
  }
  if (pressed)
    document
      .querySelector<HTMLElement>(`[${toLanguageAttribute}]:not([${toLanguageAttribute}=${language}])`)
      ?.focus({ preventScroll: true });
}
