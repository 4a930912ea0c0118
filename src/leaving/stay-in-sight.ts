// From a file, since the exit works without it: where fingers have spread the page, or a keyboard lies over it, the
// exit follows what is in sight: all of it fits in.
import { leaveId, tallAttribute } from '../shell/protocol.ts';

const link = document.querySelector<HTMLElement>(`.top > #${leaveId}`);
const row = link?.parentElement;
const head = row?.parentElement;
const page = document.documentElement;
// Has left already otherwise.
if (link && row && head) {
  const view = window.visualViewport;
  if (view) for (const moved of ['resize', 'scroll']) view.addEventListener(moved, () => follow(link, view));
  // The numbers stand below this script in the page, and may still be on their way.
  const start = () => keepFit(link, row, head);
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', start);
  else start();
}

function follow(link: HTMLElement, view: VisualViewport) {
  const { style } = link;
  style.translate = style.scale = '';
  // As most often: nothing to measure, and no layout before its time.
  if (view.scale === 1 && !view.offsetLeft && !view.offsetTop) return;
  style.scale = `${Math.min(1, view.width / 2 / link.offsetWidth)}`;
  const { left, right, top, bottom } = link.getBoundingClientRect();
  const across = within(left, right, view.offsetLeft, view.width);
  const down = within(top, bottom, view.offsetTop, view.height);
  if (across || down) style.translate = `${across}px ${down}px`;
}

function within(from: number, to: number, start: number, size: number) {
  return Math.max(start - from, Math.min(0, start + size - to));
}

/**
 * The head is as high as its words make it. Were it to fill half of the window, or the first number to have no room
 * beside the exit in a low one, only the exit stays in sight; and where the head is higher than the style sheet reckons
 * with, what is scrolled to stops below it.
 */
function keepFit(link: HTMLElement, row: HTMLElement, head: HTMLElement) {
  const call = head.querySelector<HTMLElement>('.emergency li');
  if (!call) return;
  const fit = () => {
    page.removeAttribute(tallAttribute);
    page.style.removeProperty('--head');
    // Without a box of its own the head is that of a low window.
    let high = head.offsetHeight || Math.max(row.offsetHeight, call.offsetHeight);
    const apart = !head.offsetHeight && row.offsetWidth + call.offsetWidth > page.clientWidth + 1;
    if (apart || high > innerHeight / 2) {
      page.setAttribute(tallAttribute, '');
      high = link.offsetHeight;
    }
    if (high > parseFloat(getComputedStyle(page).scrollPaddingTop)) page.style.setProperty('--head', `${high}px`);
  };
  // Called after layout, so that it costs none where all is as reckoned.
  const watching = window.ResizeObserver && new ResizeObserver(fit);
  for (const part of [link, row, head, call]) watching?.observe(part);
  addEventListener('resize', fit);
}
