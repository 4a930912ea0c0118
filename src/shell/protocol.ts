/**
 * The attributes and ids by which the prerendered page, the scripts before the app, the exit, the style sheet and the app
 * speak with each other: each is written by one of them and read by another, so each has its name here alone (the
 * style sheet spells it, and `tests/build/protocol.test.ts` compares). As plain constants they are written into every
 * script as they are read.
 *
 * Marks of one view are not named here: `data-step`, `data-phase`, `data-contact`, `data-caveat`, `data-asks` and
 * `data-again`, which the rules of the page without script find; `data-column`, for how the plan is laid out and printed;
 * and those for tests alone.
 */

/** The way out. */
export const leaveId = 'leave';
/** Where the app stands. */
export const appId = 'app';
/** By its element too, since extensions bring ids of their own. */
export const appSelector = `main#${appId}` as const;
/** What the page says where a copy does not stand at the root of an origin. */
export const misplacedId = 'misplaced';

/** Of the page: the language in which it is shown. `lang` is for screen readers, and translators change it. */
export const languageAttribute = 'data-language';
/** Of the page: its head is too high for this window, so that only the exit stays in sight. */
export const tallAttribute = 'data-tall';

/** Of a link in the head: the language that it leads to. */
export const toLanguageAttribute = 'data-to-language';
/** Of a link in the foot: the page that it opens. Of the app's place: the page that stands in it. */
export const pageAttribute = 'data-page';
/** The page without script, which the app does not open. */
export const pageWithoutScript = 'all';
/** Of a link of the head or foot: clicked while the app was still awaited, which clicks it again. */
export const deferredAttribute = 'data-deferred';
/** Of a link to this site: opens in a new tab. */
export const newTabAttribute = 'data-new-tab';
/** Of the script that looks where the page stands: where it is meant to. */
export const atAttribute = 'data-at';

/** Of a fieldset: its question. */
export const questionAttribute = 'data-question';
/** Of a question of the opening: the selector that the form matches where it is asked. */
export const whenAttribute = 'data-when';
/** Of a checkbox: stands for "nothing of this list", so that it stands alone. */
export const exclusiveAttribute = 'data-exclusive';
/** Of a button: what it does. `next` and `back` are read before the app; on others it is a mark for tests. */
export const actionAttribute = 'data-action';
/** Of the form: "next" was clicked at the last question of the opening, and the app is awaited. */
export const waitingAttribute = 'data-waiting';
