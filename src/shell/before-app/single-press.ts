// Stands in every page that script moves along. A hand that trembles, or a page that
// answers late, makes two presses of one. The second is meant for what the first one
// pressed: where that has gone, moved or says something else, it presses nothing.
type Press = {
  readonly pressed: HTMLElement;
  readonly said: string | null;
  readonly x: number;
  readonly y: number;
  readonly time: number;
};

const pair = 500; // ms, counted from when the first was answered: a slow phone answers late
const near = 40; // CSS px
let first: Press | undefined;
const forget = () => {
  first = undefined;
};
// Looked up by the second press alone: the first would pay for a layout. What the
// app has rendered anew is the same thing.
const same = ({ pressed, said, x, y }: Press) => {
  const again = pressed.isConnected
    ? pressed
    : document.querySelector(`[for="${(pressed as HTMLLabelElement).htmlFor}"], [id="${pressed.id}"]`);
  if (again?.textContent !== said) return false;
  const { left, right, top, bottom } = again.getBoundingClientRect();
  return !x || (left <= x && x <= right && top <= y && y <= bottom);
};
addEventListener(
  'click',
  (event) => {
    const { target, detail, timeStamp, clientX, clientY, isTrusted } = event;
    const pressed = target instanceof Element ? target.closest<HTMLElement>('a, button, label, summary') : null;
    if (!pressed || !isTrusted) return;
    if (first && timeStamp < first.time + pair && isThere(first, event, pressed) && !same(first)) {
      event.preventDefault();
      event.stopImmediatePropagation();
    } else first = { pressed, said: pressed.textContent, x: detail && clientX, y: clientY, time: performance.now() };
  },
  true,
);
// A key presses what has the focus, wherever that stands.
function isThere({ pressed, x, y }: Press, { detail, clientX, clientY }: MouseEvent, again: HTMLElement): boolean {
  return detail ? Math.hypot(clientX - x, clientY - y) < near : again === pressed;
}
// Enter held down presses once.
addEventListener(
  'keydown',
  (event) => {
    if (event.repeat && event.key === 'Enter') event.preventDefault();
  },
  true,
);
// What the visitor scrolls has moved by the visitor's will.
for (const scrolled of ['wheel', 'pointercancel']) addEventListener(scrolled, forget, { capture: true, passive: true });
