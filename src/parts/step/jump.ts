/** Goes to a part of the plan by focus. A link to `#part` would add a row to the browser's history. */
export function jumpTo(id: string): void {
  const target = document.getElementById(id);
  target?.focus({ preventScroll: true });
  target?.scrollIntoView({ block: 'start' });
}

export const phaseElement = (id: string) => `phase-${id}`;
export const stepElement = (id: string) => `step-${id}`;
export const peopleElement = 'people';
