// Stands in the page right after the exit link, before everything else, and needs nothing from it.
(() => {
  const link = document.getElementById('leave');
  const address = link.href;
  let gone = false;
  let presses = [];
  let shiftAlone = false;

  const wipe = () => {
    document.title = new URL(address).hostname;
    document.body.textContent = '';
  };
  const leave = () => {
    gone = true;
    wipe();
    location.replace(address);
  };

  // On window and in the capture phase: no other listener comes first, whatever has crashed.
  addEventListener(
    'click',
    (event) => {
      if (!event.target.closest?.('#leave')) return;
      event.preventDefault();
      leave();
    },
    true,
  );

  // Shift three times in 1.5 s also leaves. It is an extra only: Shift types ㄲㄸㅃㅆㅉ and capitals, so it counts when
  // it was pressed by itself, once, and no text is being composed.
  const forget = () => {
    presses = [];
    shiftAlone = false;
  };
  addEventListener(
    'keydown',
    (event) => {
      const composing = event.isComposing || event.keyCode === 229;
      const modified = event.ctrlKey || event.altKey || event.metaKey;
      if (event.key !== 'Shift' || composing || modified) forget();
      else if (event.repeat) shiftAlone = false;
      else shiftAlone = true;
    },
    true,
  );
  addEventListener(
    'keyup',
    (event) => {
      if (event.key !== 'Shift') return;
      if (!shiftAlone || event.isComposing || event.keyCode === 229) return forget();
      shiftAlone = false;
      presses = presses.filter((time) => event.timeStamp - time < 1500).concat(event.timeStamp);
      if (presses.length > 2) leave();
    },
    true,
  );
  for (const other of ['beforeinput', 'compositionstart', 'pointerdown', 'wheel', 'blur'])
    addEventListener(other, forget, true);

  // Where fingers have spread the page, or a keyboard lies over it, the exit follows what is in sight: all of it fits in.
  const view = window.visualViewport;
  const within = (from, to, start, size) => Math.max(start - from, Math.min(0, start + size - to));
  const follow = () => {
    const { style } = link;
    style.translate = style.scale = '';
    if (view.scale === 1 && !view.offsetLeft && !view.offsetTop) return; // as most often: nothing to measure
    style.scale = Math.min(1, view.width / 2 / link.offsetWidth);
    const { left, right, top, bottom } = link.getBoundingClientRect();
    const across = within(left, right, view.offsetLeft, view.width);
    const down = within(top, bottom, view.offsetTop, view.height);
    if (across || down) style.translate = `${across}px ${down}px`;
  };
  for (const moved of ['resize', 'scroll']) view?.addEventListener(moved, follow);

  // Nothing stays for the back/forward cache. Coming back out of it starts afresh; after leaving, it leaves again.
  addEventListener('pagehide', wipe);
  addEventListener('pageshow', (event) => {
    if (event.persisted) gone ? location.replace(address) : location.reload();
  });
})();
