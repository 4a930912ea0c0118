// From a file, since the exit works without it: where fingers have spread the page, or a keyboard lies over it, the
// exit follows what is in sight: all of it fits in.
(() => {
  const link = document.querySelector('.top > #leave');
  if (!link) return; // has left already
  const view = window.visualViewport;
  const within = (from, to, start, size) => Math.max(start - from, Math.min(0, start + size - to));
  const follow = () => {
    const { style } = link;
    style.translate = style.scale = '';
    // As most often: nothing to measure, and no layout before its time.
    if (view.scale === 1 && !view.offsetLeft && !view.offsetTop) return;
    style.scale = Math.min(1, view.width / 2 / link.offsetWidth);
    const { left, right, top, bottom } = link.getBoundingClientRect();
    const across = within(left, right, view.offsetLeft, view.width);
    const down = within(top, bottom, view.offsetTop, view.height);
    if (across || down) style.translate = `${across}px ${down}px`;
  };
  for (const moved of ['resize', 'scroll']) view?.addEventListener(moved, follow);

  // The head is as high as its words make it. Were it to fill half of the window, or 112 to have no room beside the exit
  // in a low one, only the exit stays in sight; and where the head is higher than the style sheet reckons with, what is
  // scrolled to stops below it.
  const row = link.parentElement;
  const head = row.parentElement;
  const page = document.documentElement;
  const keepFit = () => {
    const call = head.querySelector('.emergency li');
    if (!call) return;
    const fit = () => {
      delete page.dataset.tall;
      page.style.removeProperty('--head');
      // Without a box of its own the head is that of a low window.
      let high = head.offsetHeight || Math.max(row.offsetHeight, call.offsetHeight);
      const apart = !head.offsetHeight && row.offsetWidth + call.offsetWidth > page.clientWidth + 1;
      if (apart || high > innerHeight / 2) {
        page.dataset.tall = '';
        high = link.offsetHeight;
      }
      if (high > parseFloat(getComputedStyle(page).scrollPaddingTop)) page.style.setProperty('--head', `${high}px`);
    };
    // Called after layout, so that it costs none where all is as reckoned.
    const watching = window.ResizeObserver && new ResizeObserver(fit);
    for (const part of [link, row, head, call]) watching?.observe(part);
    addEventListener('resize', fit);
  };
  // The numbers stand below this script in the page, and may still be on their way.
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', keepFit);
  else keepFit();
})();
