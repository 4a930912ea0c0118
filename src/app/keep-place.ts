const inPage = '.page :is(a, summary)';

/**
 * A page that was opened by its address is there before script, and may be in use when the app renders it anew.
 * @returns what unfolds again what was unfolded, and gives back the focus, once it has been rendered
 */
export function keepPlace(place: HTMLElement): () => void {
  const unfolded = [...place.querySelectorAll<HTMLDetailsElement>('.page details')].map(({ open }) => open);
  const { activeElement } = document;
  const focused = activeElement === null ? -1 : [...place.querySelectorAll(inPage)].indexOf(activeElement);
  return () => {
    for (const [index, details] of place.querySelectorAll<HTMLDetailsElement>('.page details').entries())
      details.open = unfolded[index] === true;
    if (focused !== -1) place.querySelectorAll<HTMLElement>(inPage)[focused]?.focus({ preventScroll: true });
  };
}
