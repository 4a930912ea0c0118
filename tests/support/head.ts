/**
 * What must never share a point: the exit, Clear, the language link and the emergency numbers. Strings, for Firefox runs
 * them too.
 */
const targets = `#leave, .top button[type="reset"], [data-speak], .emergency a`;

/** Of each target, the points of a grid at which something else is clicked; and the targets that lack. Runs in the page. */
const headFaults = `
  scrollTo({ top: 0, behavior: 'instant' });
  const shown = [...document.querySelectorAll(${JSON.stringify(targets)})].filter((one) => one.checkVisibility());
  const name = (one) => one.id || one.dataset.speak || one.getAttribute('href') || one.type;
  const faults = [];
  if (shown.filter((one) => one.matches('[data-speak]')).length !== 1) faults.push('not one language link');
  if (shown.filter((one) => one.matches('.emergency a')).length !== 4) faults.push('not four numbers');
  for (const one of shown) {
    const { left, top, width, height } = one.getBoundingClientRect();
    if (left < 0 || left + width > document.documentElement.clientWidth + 0.5) faults.push(name(one) + ' is cut off');
    if (height < 44 || width < 24) faults.push(name(one) + ' is small');
    for (let row = 0; row <= 4; row += 1) {
      for (let column = 0; column <= 6; column += 1) {
        const x = left + 1 + ((width - 2) * column) / 6;
        const y = top + 1 + ((height - 2) * row) / 4;
        const there = document.elementFromPoint(x, y);
        if (one.contains(there)) continue;
        // Corners are round: behind them nothing else may be clicked.
        const corner = row !== 2 && (column === 0 || column === 6);
        const other = there?.closest('a, button, .brand');
        if (!corner || other) faults.push(name(one) + ' lies under ' + (other ? name(other) : there?.className || there?.tagName));
      }
    }
  }
  const visible = [...document.querySelectorAll('.head .both')].filter((one) => one.checkVisibility());
  if (new Set(visible.map((one) => one.className)).size !== 1) faults.push('two languages');
  if (document.documentElement.scrollWidth > document.documentElement.clientWidth) faults.push('sideways');
  return [...new Set(faults)];`;

/** What browsers, apps and visitors do to a page's words: the bodies of functions, run in the page. */
export const changes: Readonly<Record<string, string>> = {
  'as it is built': '',
  'longer words': `
    for (const one of document.querySelectorAll('.head :is(.both, [data-speak], button)')) one.append(' Выйти немедленно');`,
  'every font size times 1.5': `
    const sized = [...document.querySelectorAll('.head, .head *')].map((one) => [one, parseFloat(getComputedStyle(one).fontSize)]);
    for (const [one, size] of sized) one.style.setProperty('font-size', size * 1.5 + 'px', 'important');`,
  'the spacing of WCAG 1.4.12': `
    for (const one of document.querySelectorAll('.head, .head *'))
      for (const [name, value] of [['line-height', '1.5'], ['letter-spacing', '0.12em'], ['word-spacing', '0.16em']])
        one.style.setProperty(name, value, 'important');`,
  'no letters below 24 px': atLeast(24),
  'no letters below 32 px': atLeast(32),
  'another lang': `
    document.documentElement.lang = 'vi';
    for (const one of document.querySelectorAll('.head [lang]')) one.lang = 'vi';`,
};

function atLeast(size: number): string {
  return `
    for (const one of document.querySelectorAll('.head, .head *'))
      if (parseFloat(getComputedStyle(one).fontSize) < ${size}) one.style.setProperty('font-size', '${size}px', 'important');`;
}

const from = (start: number, end: number, step: number) =>
  Array.from({ length: Math.floor((end - start) / step) + 1 }, (_, index) => start + index * step);

/** Every 16 px from a watch to a wall, and each around the width at which the rows join. */
export const everyWidth: readonly number[] = [...from(240, 1920, 16), ...from(1016, 1048, 1)];

/** Each kind of window among them. */
export const someWidths: readonly number[] = [240, 320, 360, 412, 512, 640, 768, 1016, 1024, 1040, 1152, 1280, 1920];

/** Resizes a page to each width and looks; says each fault once, with the widths at which it was seen. */
export async function faultsAt(
  widths: readonly number[],
  resize: (width: number) => Promise<unknown>,
  look: (body: string) => Promise<readonly string[]>,
): Promise<Record<string, number[]>> {
  const found: Record<string, number[]> = {};
  for (const width of widths) {
    await resize(width);
    for (const fault of await look(headFaults)) found[fault] = [...(found[fault] ?? []), width];
  }
  return found;
}
