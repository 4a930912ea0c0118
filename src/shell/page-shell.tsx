import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { exitAddress } from '../guidance/emergency.ts';
import { LeaveLink } from '../leaving/LeaveLink.tsx';
import leaveScript from '../leaving/leave.ts?script';
import type { PageId } from '../parts/page/page-ids.ts';
import { allWords } from '../words/all-words.ts';
import type { Language } from '../words/languages.ts';
import { createSpeaker } from '../words/speaker.ts';
import misplacedScript from './before-app/misplaced.ts?script';
import replaceLinksScript from './before-app/replace-links.ts?script';
import { PageFoot } from './PageFoot.tsx';
import { Brand, EmergencyStrip, PaperNumbers, type Speak } from './PageHead.tsx';
import { appId, atAttribute, languageAttribute, pageAttribute } from './protocol.ts';

/** What every page needs of the built scripts and styles, by address; `css` is the style itself. */
export type Assets = {
  readonly entry: string;
  readonly inSight: string;
  readonly preload: readonly string[];
  readonly css: string;
};

export const speakers = { ko: createSpeaker('ko', allWords.ko), en: createSpeaker('en', allWords.en) };
export const speak: Speak = { ko: speakers.ko.getFixedT('ko', 'ui'), en: speakers.en.getFixedT('en', 'ui') };

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
  /** Where the page is meant to be opened, unless below its language's address; null where it answers for every other. */
  readonly at?: string | null;
};

/**
 * One page, from the template of index.html: exit, language, emergency numbers and foot stand in each, outside the app.
 */
export function fill(template: string, language: Language, { css, inSight }: Assets, parts: Parts): string {
  const t = speak[language];
  const { page, address = page ? `${page}/` : '', at = `/${language}/${address}`, foot = true } = parts;
  const title = parts.title ?? t(page === undefined ? 'brand' : `pages.${page}.title`);
  const named = t('titled', { page: title });
  const head = [
    // Without script, this is what a printed page bears: it names no site. The app adds the name for the screen.
    markup(<title>{title}</title>),
    markup(<meta name="description" content={t('description')} />),
    markup(<meta property="og:title" content={named} />),
    markup(<meta property="og:description" content={t('description')} />),
    css && `<style>${css}</style>`,
    parts.head,
  ];
  const leave = markup(<LeaveLink to={exitAddress} ko={speak.ko('leave')} en={speak.en('leave')} />);
  const body = [
    `<div class="head"><header class="top">${leave}${inline(leaveScript)}${inline(replaceLinksScript)}<script async src="${inSight}"></script>${markup(parts.beside)}${markup(<Brand speak={speak} page={address} />)}</header>`,
    markup(<EmergencyStrip speak={speak} />),
    '</div>',
    markup(<PaperNumbers speak={speak} />),
    `<main id="${appId}"${page ? ` ${pageAttribute}="${page}"` : ''}>${parts.app}</main>`,
    foot ? markup(<PageFoot speak={speak} language={language} />) : '',
    at === null ? '' : inline(misplacedScript, ` ${atAttribute}="${at}"`),
    parts.scripts,
  ];
  return template
    .replace('lang="ko"', `lang="${language}" ${languageAttribute}="${language}"`)
    .replace('<!--head-->', () => head.join(''))
    .replace('<!--body-->', () => body.join(''));
}

/** An element as HTML. */
export function markup(element: ReactNode): string {
  return renderToStaticMarkup(element);
}

/** A script inside the page. */
export function inline(script: string, attributes = ''): string {
  return `<script${attributes}>${script}</script>`;
}
