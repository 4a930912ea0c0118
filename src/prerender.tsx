import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { AboutPage } from './about/AboutPage.tsx';
import { AllPage } from './app/AllPage.tsx';
import holdLinksScript from './app/hold-links.js?raw';
import { PageFoot } from './app/PageFoot.tsx';
import { Both, Brand, EmergencyStrip, PaperNumbers, type Speak } from './app/PageHead.tsx';
import { type PageId, pageIds } from './app/page-ids.ts';
import singlePressScript from './app/single-press.js?raw';
import speakScript from './app/speak.js?raw';
import { ContactsPage } from './contacts/ContactsPage.tsx';
import { DevicePage } from './device/DevicePage.tsx';
import { LeaveLink } from './exit/LeaveLink.tsx';
import leaveScript from './exit/leave.js?raw';
import { allWords } from './i18n/all-words.ts';
import { type Language, languages } from './i18n/languages.ts';
import { Speaking } from './i18n/Speaking.tsx';
import { createSpeaker } from './i18n/speaker.ts';
import { OpeningForm } from './interview/OpeningForm.tsx';
import openingScript from './interview/opening.js?raw';
import { KnowPage } from './know/KnowPage.tsx';
import { onePageRules } from './onepage/rules.ts';

type Assets = {
  readonly entry: string;
  readonly inSight: string;
  readonly preload: readonly string[];
  readonly css: string;
};

const speakers = { ko: createSpeaker('ko', allWords.ko), en: createSpeaker('en', allWords.en) };
const speak: Speak = { ko: speakers.ko.getFixedT('ko', 'ui'), en: speakers.en.getFixedT('en', 'ui') };

const both = (say: 'which' | 'lost.what' | 'lost.start') => <Both speak={speak} say={say} />;

/** Every page by its path in the built folder. The same input gives the same pages. */
export async function prerender(template: string, assets: Assets): Promise<Record<string, string>> {
  const pages = languages.map((language) => [`${language}/index.html`, startPage(template, assets, language)]);
  const others = languages.flatMap((language) =>
    pageIds.map((id) => [`${language}/${id}/index.html`, readingPage(template, assets, language, id)]),
  );
  const all = languages.map((language) => [`${language}/all/index.html`, allPage(template, assets, language)]);
  return {
    ...Object.fromEntries([...pages, ...others, ...all]),
    'index.html': languageChoice(template, assets, <h1>{both('which')}</h1>),
    '404.html': languageChoice(
      template,
      assets,
      <>
        <h1>{both('lost.what')}</h1>
        <p>{both('lost.start')}</p>
      </>,
    ),
  };
}

function startPage(template: string, assets: Assets, language: Language): string {
  return fill(template, language, assets, {
    head: preloads(assets, language),
    app: markup(
      <Speaking speaker={speakers[language]}>
        <noscript>
          <p className="no-script">
            {speak[language]('noScript')} <a href={`/${language}/all/`}>{speak[language]('all.title')}</a>
          </p>
        </noscript>
        <OpeningForm />
      </Speaking>,
    ),
    scripts: `${inline(openingScript)}${inline(holdLinksScript)}${movedAlong(assets)}`,
  });
}

const reading: Readonly<Record<PageId, ReactNode>> = {
  numbers: <ContactsPage />,
  reading: <KnowPage />,
  device: <DevicePage />,
  info: <AboutPage />,
};

/** A page to read, whole without script; with it, the app takes over and the questions are a click away. */
function readingPage(template: string, assets: Assets, language: Language, id: PageId): string {
  return fill(template, language, assets, {
    page: id,
    head: preloads(assets, language),
    app: markup(
      <Speaking speaker={speakers[language]}>
        <a className="back-link screen-only" href={`/${language}/`}>
          {speak[language]('pages.start')}
        </a>
        {reading[id]}
      </Speaking>,
    ),
    scripts: movedAlong(assets),
  });
}

/** The whole interview and plan without script. Only the way out brings its own. */
function allPage(template: string, assets: Assets, language: Language): string {
  return fill(template, language, assets, {
    address: 'all/',
    // It can be printed without script, which could not change a title that names the site.
    title: speak[language]('all.title'),
    // Without script, Back can show the answers again: the way to clear them stands beside the way out.
    beside: (
      <button type="reset" form="all" className="small-button" aria-label={speak[language]('all.resetAll')}>
        {speak[language]('all.reset')}
      </button>
    ),
    head: `<style>${onePageRules()}</style>`,
    app: markup(
      <Speaking speaker={speakers[language]}>
        <AllPage />
      </Speaking>,
    ),
    scripts: '',
  });
}

/** What every page has that the app takes over. */
function movedAlong({ entry }: Assets): string {
  return `${inline(singlePressScript)}<script type="module" src="${entry}"></script>`;
}

function preloads(assets: Assets, language: Language): string {
  const others = languages.filter((other) => other !== language);
  const files = assets.preload.filter((file) => !others.some((other) => file.includes(`/${other}-`)));
  return files.map((file) => `<link rel="modulepreload" href="${file}">`).join('');
}

/**
 * The address without a language: two links, no script of the app (docs/decisions/004-root-page.md). Every address that
 * is not there leads to the same two.
 * @param above what stands above them
 */
function languageChoice(template: string, assets: Assets, above: ReactNode): string {
  return fill(template, 'ko', assets, {
    title: languages.map((language) => speak[language]('title')).join(' · '),
    foot: false,
    head: inline(speakScript),
    app: markup(
      <nav className="choice">
        {above}
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

type Parts = {
  readonly title?: string;
  /** The ways to the other pages, unless told otherwise. */
  readonly foot?: boolean;
  readonly page?: PageId;
  /** Where the page stands below its language's address. */
  readonly address?: string;
  /** Stands beside the exit. */
  readonly beside?: ReactNode;
  readonly head: string;
  readonly app: string;
  readonly scripts: string;
};

function fill(template: string, language: Language, { css, inSight }: Assets, parts: Parts): string {
  const t = speak[language];
  const { page, address = page ? `${page}/` : '', foot = true } = parts;
  const title = parts.title ?? t(page === undefined ? 'title' : `pages.${page}.title`);
  const head = [
    markup(<title>{title}</title>),
    markup(<meta name="description" content={t('description')} />),
    markup(<meta property="og:title" content={title} />),
    markup(<meta property="og:description" content={t('description')} />),
    css && `<style>${css}</style>`,
    parts.head,
  ];
  const leave = markup(<LeaveLink ko={speak.ko('leave')} en={speak.en('leave')} />);
  const body = [
    `<header class="${parts.beside ? 'top with-reset' : 'top'}">${leave}${inline(leaveScript)}<script async src="${inSight}"></script>${markup(parts.beside)}${markup(<Brand speak={speak} page={address} />)}</header>`,
    markup(<EmergencyStrip speak={speak} />),
    markup(<PaperNumbers speak={speak} />),
    `<main id="app"${page ? ` data-page="${page}"` : ''}>${parts.app}</main>`,
    foot ? markup(<PageFoot speak={speak} language={language} />) : '',
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
