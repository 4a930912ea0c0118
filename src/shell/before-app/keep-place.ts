const shown = ':is(.page, .plan, .question:not([hidden]))';
const inPage = `${shown} :is(a, summary)`;
const foldable = `${shown} details, .earlier`;

/**
 * What is rendered anew may be in use: prerendered, it was there before script; and a change of language replaces it.
 * @returns what unfolds again what was unfolded, and gives back the focus, once it has been rendered
 */
export function keepPlace(place: HTMLElement): () => void {
  const unfolded = [...place.querySelectorAll<HTMLDetailsElement>(foldable)].map(({ open }) => open);
  const { activeElement } = document;
  const focused = activeElement === null ? -1 : [...place.querySelectorAll(inPage)].indexOf(activeElement);
  return () => {
    for (const [index, details] of place.querySelectorAll<HTMLDetailsElement>(foldable).entries())
      details.open = unfolded[index] === true;
    if (focused !== -1) place.querySelectorAll<HTMLElement>(inPage)[focused]?.focus({ preventScroll: true });
  };
}
