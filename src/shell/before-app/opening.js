// Moves the prerendered opening questions along until the app takes over (see main.ts). It keeps nothing itself: the
// answers are what is checked, the place is the section that is not hidden.
(() => {
  // Password managers and translators put forms, fields and elements of their own into a page.
  const { form } = document.querySelector('[data-question]');
  const sections = [...form.querySelectorAll('.question')];
  const here = () => sections.find(({ hidden }) => !hidden);
  // An old browser without :has() is asked every question: inside :is() it takes one
  // for a selector that matches nothing.
  const every = !globalThis.CSS?.supports?.('selector(:has(*))');
  const asked = ({ dataset }) => every || !dataset.when || form.matches(dataset.when);
  const find = (part, what) => part.querySelector(what);

  form.onclick = ({ target }) => {
    const action = target.closest('[data-action]')?.dataset.action;
    if (!action) return;
    const from = here();
    const forward = action === 'next';
    if (forward && !find(from, '.option :checked')) {
      // A new one, so that it is announced each time.
      const alert = find(from, '[role=alert]');
      alert.hidden = false;
      return alert.replaceWith(alert.cloneNode(true));
    }
    const at = sections.indexOf(from);
    const to = (forward ? sections.slice(at + 1) : sections.slice(0, at).reverse()).find(asked);
    if (to) {
      // Whoever goes back to read a question again is not led on when the app comes.
      delete form.dataset.waiting;
      for (const said of ['alert', 'status']) find(from, `[role=${said}]`).hidden = true;
      from.hidden = true;
      to.hidden = false;
      scrollTo(0, 0);
      find(to, 'h1').focus();
    } else if (forward) {
      form.dataset.waiting = '';
      find(from, '[role=status]').hidden = false;
    }
  };
  form.onchange = ({ target: { name, type, checked, dataset } }) => {
    const from = here();
    find(from, '[role=alert]').hidden = true;
    if (type !== 'checkbox' || !checked) return;
    // "None of these" and "not sure" stand alone.
    for (const other of form.elements) {
      if (other.name === name && (other.dataset.alone ?? '') !== (dataset.alone ?? '')) other.checked = false;
    }
  };
})();
