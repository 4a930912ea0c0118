// Stands in every page that script moves along. A hand that trembles, or a page that answers late, makes two presses of one. The
// second is meant for what the first one pressed: where that has gone, moved or says something else, it presses nothing.
(() => {
  const pair = 500; // ms, counted from when the first was answered: a slow phone answers late
  const near = 40; // CSS px
  let first;
  const look = (element) => {
    const { left, top } = element.getBoundingClientRect();
    return [left, top, element.textContent].join();
  };
  addEventListener(
    'click',
    (event) => {
      const { target, detail, timeStamp, clientX, clientY } = event;
      const pressed = target.closest?.('a, button, label, summary');
      // By a key, or by script: there the focus says what is meant.
      if (!pressed || !detail) return;
      const again =
        first && timeStamp < first.time + pair && Math.hypot(clientX - first.clientX, clientY - first.clientY) < near;
      if (again && look(first.pressed) !== first.looked) {
        event.preventDefault();
        event.stopImmediatePropagation();
        first.time = performance.now();
      } else first = { pressed, looked: look(pressed), time: performance.now(), clientX, clientY };
    },
    true,
  );
})();
