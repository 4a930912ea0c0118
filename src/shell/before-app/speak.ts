// On the page without a language: speaks the visitor's before anything is painted.
// It stays on this page and tells nobody.
import { languageAttribute } from '../protocol.ts';

const spoken = navigator.languages.map((tag) => tag.toLowerCase().split(/[-_]/)[0]);
const wanted = spoken.find((tag) => tag === 'ko' || tag === 'en') ?? 'en';
const { documentElement: page } = document;
page.lang = wanted;
page.setAttribute(languageAttribute, wanted);
