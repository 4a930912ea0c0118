// Moves the prerendered opening questions along until the app takes over (see main.ts). It keeps nothing itself: the
// answers are what is checked, the place is the section that is not hidden.
// Password managers and translators put forms, fields and elements of their own into a page.
const form = document.querySelector<HTMLFieldSetElement>('[data-question]')?.form;
if (form) moveAlong(form);

function moveAlong(form: HTMLFormElement) {
  const sections = [...form.querySelectorAll<HTMLElement>('.question')];
  const here = () => sections.find(({ hidden }) => !hidden);
  // An old browser without :has() is asked every question: inside :is() it takes one
  // for a selector that matches nothing.
  const every = !globalThis.CSS?.supports?.('selector(:has(*))');
  const asked = ({ dataset }: HTMLElement) => every || !dataset.when || form.matches(dataset.when);
  const find = (part: Element | undefined, what: string) => part?.querySelector<HTMLElement>(what);
  const show = (part: Element | undefined, what: string, shown = true) => {
    const found = find(part, what);
    if (found) found.hidden = !shown;
    return found;
  };

  form.onclick = ({ target }) => {
    const action = (target as Element).closest<HTMLElement>('[data-action]')?.dataset.action;
    const from = here();
    if (!action || !from) return;
    const forward = action === 'next';
    if (forward && !find(from, '.option :checked')) {
      // A new one, so that it is announced each time.
      const alert = show(from, '[role=alert]');
      alert?.replaceWith(alert.cloneNode(true));
      return;
    }
    const at = sections.indexOf(from);
    const to = (forward ? sections.slice(at + 1) : sections.slice(0, at).reverse()).find(asked);
    if (to) {
      // Whoever goes back to read a question again is not led on when the app comes.
      delete form.dataset.waiting;
      for (const said of ['alert', 'status']) show(from, `[role=${said}]`, false);
      from.hidden = true;
      to.hidden = false;
      scrollTo(0, 0);
      find(to, 'h1')?.focus();
    } else if (forward) {
      form.dataset.waiting = '';
      show(from, '[role=status]');
    }
  };
  form.onchange = ({ target }) => {
    const { name, type, checked, dataset } = target as HTMLInputElement;
    show(here(), '[role=alert]', false);
    if (type !== 'checkbox' || !checked) return;
    // "None of these" and "not sure" stand alone.
    for (const other of form.elements as HTMLCollectionOf<HTMLInputElement>) {
      if (other.name === name && (other.dataset.alone ?? '') !== (dataset.alone ?? '')) other.checked = false;
    }
  };
}
