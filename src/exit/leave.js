// Stands in the page right after the exit link, before everything else, and needs nothing from it.
(() => {
  const address = document.getElementById('leave').href;
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

  // Nothing stays for the back/forward cache. Coming back out of it starts afresh; after leaving, it leaves again.
  addEventListener('pagehide', wipe);
  addEventListener('pageshow', (event) => {
    if (event.persisted) gone ? location.replace(address) : location.reload();
  });
})();
