import type { ReactNode } from 'react';
import { type PageId, pageIds } from './parts/page/page-ids.ts';
import holdLinksScript from './shell/before-app/hold-links.ts?script';
import openingScript from './shell/before-app/opening.ts?script';
import scriptedScript from './shell/before-app/scripted.ts?script';
import singlePressScript from './shell/before-app/single-press.ts?script';
import speakScript from './shell/before-app/speak.ts?script';
import { Misplaced } from './shell/Misplaced.tsx';
import { Both } from './shell/PageHead.tsx';
import { type Assets, fill, inline, markup, speak, speakers } from './shell/page-shell.tsx';
import { AboutPage } from './views/about/AboutPage.tsx';
import { AllPage } from './views/all/AllPage.tsx';
import { onePageRules } from './views/all/rules.ts';
import { OpeningForm } from './views/asking/OpeningForm.tsx';
import { ContactsPage } from './views/contacts/ContactsPage.tsx';
import { DevicePage } from './views/device/DevicePage.tsx';
import { KnowPage } from './views/know/KnowPage.tsx';
import { type Language, languages } from './words/languages.ts';
import { Speaking } from './words/Speaking.tsx';

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
    'index.html': languageChoice(
      template,
      assets,
      <>
        <Misplaced languages={languages} />
        <h1>{both('which')}</h1>
      </>,
      '/',
    ),
    '404.html': languageChoice(
      template,
      assets,
      <>
        <h1>{both('lost.what')}</h1>
        <p>{both('lost.start')}</p>
      </>,
      null,
    ),
  };
}

function startPage(template: string, assets: Assets, language: Language): string {
  return fill(template, language, assets, {
    head: preloads(assets, language),
    app: `${inline(scriptedScript)}${markup(
      <Speaking speaker={speakers[language]}>
        <p className="no-script" role="status">
          {speak[language]('noScript')} <a href={`/${language}/all/`}>{speak[language]('all.title')}</a>
        </p>
        <Misplaced languages={[language]} />
        <OpeningForm />
      </Speaking>,
    )}`,
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
    title: speak[language]('all.title'),
    // Without script, Back can show the answers again: the way to clear them stands beside the way out.
    beside: (
      <button type="reset" form="all" className="small-button">
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
function languageChoice(template: string, assets: Assets, above: ReactNode, at: string | null): string {
  return fill(template, 'ko', assets, {
    at,
    title: languages.map((language) => speak[language]('brand')).join(' · '),
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
