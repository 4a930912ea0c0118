import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { Brand, EmergencyStrip, type Speak } from './app/PageHead.tsx';
import { LeaveLink } from './exit/LeaveLink.tsx';
import leaveScript from './exit/leave.js?raw';
import { allWords } from './i18n/all-words.ts';
import { type Language, languages } from './i18n/languages.ts';
import { createSpeaker } from './i18n/speaker.ts';
import { OpeningForm } from './interview/OpeningForm.tsx';
import openingScript from './interview/opening.js?raw';

type Assets = { readonly entry: string; readonly preload: readonly string[]; readonly css: string };

const speakers = { ko: createSpeaker('ko', allWords.ko), en: createSpeaker('en', allWords.en) };
const speak: Speak = { ko: speakers.ko.getFixedT('ko', 'ui'), en: speakers.en.getFixedT('en', 'ui') };

/** Every page by its path in the built folder. The same input gives the same pages. */
export async function prerender(template: string, assets: Assets): Promise<Record<string, string>> {
  const pages = languages.map((language) => [`${language}/index.html`, startPage(template, assets, language)]);
  return { ...Object.fromEntries(pages), 'index.html': languageChoice(template, assets) };
}

function startPage(template: string, assets: Assets, language: Language): string {
  const others = languages.filter((other) => other !== language);
  const preload = assets.preload.filter((file) => !others.some((other) => file.includes(`/${other}-`)));
  return fill(template, language, assets, {
    head: preload.map((file) => `<link rel="modulepreload" href="${file}">`).join(''),
    app: markup(
      <I18nextProvider i18n={speakers[language]}>
        <noscript>
          <p className="no-script">{speak[language]('noScript')}</p>
        </noscript>
        <OpeningForm />
      </I18nextProvider>,
    ),
    scripts: `${inline(openingScript)}<script type="module" src="${assets.entry}"></script>`,
  });
}

/** The address without a language: two links, no script of the app. */
function languageChoice(template: string, assets: Assets): string {
  return fill(template, 'ko', assets, {
    head: '',
    app: markup(
      <nav className="choice">
        {languages.map((language) => (
          <a key={language} href={`/${language}/`} lang={language} hrefLang={language}>
            <b>{speak[language]('speak')}</b>
            <span>{speak[language]('start.what')}</span>
          </a>
        ))}
      </nav>,
    ),
    scripts: '',
  });
}

type Parts = { readonly head: string; readonly app: string; readonly scripts: string };

function fill(template: string, language: Language, { css }: Assets, parts: Parts): string {
  const t = speak[language];
  const head = [
    markup(<title>{t('title')}</title>),
    markup(<meta name="description" content={t('description')} />),
    css && `<style>${css}</style>`,
    parts.head,
  ];
  const leave = markup(<LeaveLink ko={speak.ko('leave')} en={speak.en('leave')} />);
  const body = [
    `<header class="top">${leave}${inline(leaveScript)}${markup(<Brand speak={speak} />)}</header>`,
    markup(<EmergencyStrip speak={speak} language={language} />),
    `<main id="app">${parts.app}</main>`,
    parts.scripts,
  ];
  return template
    .replace('lang="ko"', `lang="${language}"`)
    .replace('<!--head-->', () => head.join(''))
    .replace('<!--body-->', () => body.join(''));
}

function markup(element: ReactNode): string {
  return renderToStaticMarkup(element);
}

/** Without comments and indentation, so that few bytes come before the first question. */
function inline(script: string): string {
  const lines = script.split('\n').map((line) => line.trim());
  return `<script>${lines.filter((line) => line !== '' && !line.startsWith('//')).join('\n')}</script>`;
}
