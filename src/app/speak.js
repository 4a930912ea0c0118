// On the page without a language: speaks the visitor's before anything is painted.
// It stays on this page and tells nobody.
(() => {
  const wanted = navigator.languages.map((tag) => tag.slice(0, 2)).find((tag) => tag === 'ko' || tag === 'en');
  document.documentElement.lang = wanted ?? 'en';
})();
