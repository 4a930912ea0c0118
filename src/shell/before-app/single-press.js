// Stands in every page that script moves along. A hand that trembles, or a page that
// answers late, makes two presses of one. The second is meant for what the first one
// pressed: where that has gone, moved or says something else, it presses nothing.
(() => {
  const pair = 500; // ms, counted from when the first was answered: a slow phone answers late
  const near = 40; // CSS px
  let first;
  const forget = () => {
    first = undefined;
  };
  // Looked up by the second press alone: the first would pay for a layout. What the
  // app has rendered anew is the same thing.
  const same = ({ pressed, said, x, y }) => {
    const again = pressed.isConnected
      ? pressed
      : document.querySelector(`[for="${pressed.htmlFor}"], [id="${pressed.id}"]`);
    if (again?.textContent !== said) return false;
    const { left, right, top, bottom } = again.getBoundingClientRect();
    return !x || (left <= x && x <= right && top <= y && y <= bottom);
  };
  addEventListener(
    'click',
    (event) => {
      const { target, detail, timeStamp, clientX: x, clientY: y, isTrusted } = event;
      const pressed = target.closest?.('a, button, label, summary');
      if (!pressed || !isTrusted) return;
      // A key presses what has the focus, wherever that stands.
      const there = detail ? Math.hypot(x - first?.x, y - first?.y) < near : pressed === first?.pressed;
      if (there && timeStamp < first.time + pair && !same(first)) {
        event.preventDefault();
        event.stopImmediatePropagation();
      } else first = { pressed, said: pressed.textContent, x: detail && x, y, time: performance.now() };
    },
    true,
  );
  // Enter held down presses once.
  addEventListener(
    'keydown',
    (event) => {
      if (event.repeat && event.key === 'Enter') event.preventDefault();
    },
    true,
  );
  // What the visitor scrolls has moved by the visitor's will.
  for (const scrolled of ['wheel', 'pointercancel'])
    addEventListener(scrolled, forget, { capture: true, passive: true });
})();
