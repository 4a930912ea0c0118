// A link to another of our own addresses takes this page's place in the tab. As an entry of its own, this page
// would be what Back shows after leaving. On window and not captured: whatever opens inside the page has been
// prevented by then. Clicks that ask for another tab or window stay the browser's.
addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null;
  const elsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button !== 0;
  if (!link || elsewhere || event.defaultPrevented || link.target || link.download) return;
  if (link.origin !== location.origin) return;
  event.preventDefault();
  location.replace(link.href);
});

export {};
