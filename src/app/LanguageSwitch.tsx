import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isLanguage, type Language } from '../i18n/languages.ts';
import { learn } from '../i18n/load-words.ts';
import { SessionContext } from './session-context.ts';
import { inTime } from './time-limit.ts';

/**
 * Turns the language links of the page's head, which lead to the other address without script, into a switch inside this
 * document: answers stay, and neither the address nor the history changes. Shows words only when it fails.
 */
export function LanguageSwitch() {
  const session = SessionContext.useActorRef();
  const { t, i18n: speaker } = useTranslation();
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    const speak = async (language: Language) => {
      try {
        const pages = speaker.hasResourceBundle(speaker.language, 'know') ? (['pages'] as const) : [];
        await inTime(learn(speaker, language, ['questions', 'plan', ...pages]));
        await speaker.changeLanguage(language);
        session.send({ type: 'speak', lang: language });
        sayLanguage(language);
        setFailed(false);
      } catch {
        setFailed(true);
      }
    };
    const onClick = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-speak]') : null;
      const language = link?.dataset.speak;
      if (!isLanguage(language)) return;
      event.preventDefault();
      void speak(language);
    };
    document.addEventListener('click', onClick);
    return () => document.removeEventListener('click', onClick);
  }, [session, speaker]);

  return failed && <p role="alert">{t('trouble.language')}</p>;
}

/** The page's head and foot bear both languages; this shows the one spoken, and lets its links lead to it. */
function sayLanguage(language: Language) {
  document.documentElement.lang = language;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-page]')) {
    link.setAttribute('href', `/${language}/${link.dataset.page}/`);
  }
}
