// Stands in every page that script moves along. A hand that trembles, or a page that answers late, makes two presses of one. The
// second is meant for what the first one pressed: where that has gone, moved or says something else, it presses nothing.
(() => {
  const pair = 500; // ms, counted from when the first was answered: a slow phone answers late
  const near = 40; // CSS px
  let first;
  // Looked up by the second press alone: the first would pay for a layout.
  const same = ({ pressed, said, x, y }) => {
    const { left, right, top, bottom } = pressed.getBoundingClientRect();
    return left <= x && x <= right && top <= y && y <= bottom && pressed.textContent === said;
  };
  addEventListener(
    'click',
    (event) => {
      const { target, detail, timeStamp, clientX: x, clientY: y } = event;
      const pressed = target.closest?.('a, button, label, summary');
      // By a key, or by script: there the focus says what is meant.
      if (!pressed || !detail) return;
      const again = first && timeStamp < first.time + pair && Math.hypot(x - first.x, y - first.y) < near;
      if (again && !same(first)) {
        event.preventDefault();
        event.stopImmediatePropagation();
        first.time = performance.now();
      } else first = { pressed, said: pressed.textContent, x, y, time: performance.now() };
    },
    true,
  );
})();
