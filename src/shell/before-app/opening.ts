// Moves the prerendered opening questions along until the app takes over (see main.ts). It keeps nothing itself: the
// answers are what is checked, the place is the section that is not hidden.
// Password managers and translators put forms, fields and elements of their own into a page.
import {
  actionAttribute,
  exclusiveAttribute,
  questionAttribute,
  waitingAttribute,
  whenAttribute,
} from '../protocol.ts';

const form = document.querySelector<HTMLFieldSetElement>(`[${questionAttribute}]`)?.form;
if (form) moveAlong(form);

function moveAlong(form: HTMLFormElement) {
  const sections = [...form.querySelectorAll<HTMLElement>('.question')];
  const here = () => sections.find(({ hidden }) => !hidden);
  // An old browser without :has() is asked every question: inside :is() it takes one
  // for a selector that matches nothing.
  const every = !globalThis.CSS?.supports?.('selector(:has(*))');
  const asked = (part: HTMLElement) => {
    const when = part.getAttribute(whenAttribute);
    return every || !when || form.matches(when);
  };
  const find = (part: Element | undefined, what: string) => part?.querySelector<HTMLElement>(what);
  const show = (part: Element | undefined, what: string, shown = true) => {
    const found = find(part, what);
    if (found) found.hidden = !shown;
    return found;
  };

  form.onclick = ({ target }) => {
    const action = (target as Element).closest(`[${actionAttribute}]`)?.getAttribute(actionAttribute);
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
      form.removeAttribute(waitingAttribute);
      for (const said of ['alert', 'status']) show(from, `[role=${said}]`, false);
      from.hidden = true;
      to.hidden = false;
      scrollTo(0, 0);
      find(to, 'h1')?.focus();
    } else if (forward) {
      form.setAttribute(waitingAttribute, '');
      show(from, '[role=status]');
    }
  };
  form.onchange = ({ target }) => {
    const chosen = target as HTMLInputElement;
    show(here(), '[role=alert]', false);
    if (chosen.type !== 'checkbox' || !chosen.checked) return;
    // "None of these" and "not sure" stand alone.
    for (const other of form.elements as HTMLCollectionOf<HTMLInputElement>) {
      if (
        other.name === chosen.name &&
        other.getAttribute(exclusiveAttribute) !== chosen.getAttribute(exclusiveAttribute)
      )
        other.checked = false;
    }
  };
}
