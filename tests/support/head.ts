/**
 * What must never share a point: the exit, Clear, the language link and the emergency numbers. Strings, for Firefox runs
 * them too.
 */
const targets = `#leave, .top button[type="reset"], [data-to-language], .emergency a`;

/** Of each target, the points of a grid at which something else is clicked; and the targets that lack. Runs in the page. */
const headFaults = `
  scrollTo({ top: 0, behavior: 'instant' });
  const shown = [...document.querySelectorAll(${JSON.stringify(targets)})].filter((one) => one.checkVisibility());
  const name = (one) => one.id || one.dataset.toLanguage || one.getAttribute('href') || one.type;
  const faults = [];
  if (shown.filter((one) => one.matches('[data-to-language]')).length !== 1) faults.push('not one language link');
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
    for (const one of document.querySelectorAll('.head :is(.both, [data-to-language], button)')) one.append(' Выйти немедленно');`,
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

/**
 * What cannot be clicked after it has been scrolled to: less than all of the exit, at any scroll; less than 80 % of what
 * calls or writes, which is the whole link for a finger and the sign beside its number for a mouse. Runs in the page.
 */
export const largeFaults = `
  const faults = [];
  const exit = document.getElementById('leave');
  const leave = (where) => {
    const { left, top, width, height } = exit.getBoundingClientRect();
    const round = Math.min(parseFloat(getComputedStyle(exit).borderTopLeftRadius), width / 2, height / 2);
    for (let row = 0.5; row < 10; row += 1) {
      for (let column = 0.5; column < 10; column += 1) {
        const [across, down] = [(width * column) / 10, (height * row) / 10];
        const corner = Math.hypot(
          Math.max(0, round - across, across - width + round),
          Math.max(0, round - down, down - height + round),
        );
        if (corner > round - 1) continue;
        if (!exit.contains(document.elementFromPoint(left + across, top + down))) faults.push('exit covered ' + where);
      }
    }
  };
  for (const part of [0, 0.5, 1]) {
    scrollTo({ top: document.documentElement.scrollHeight * part, behavior: 'instant' });
    leave('at a scroll');
  }
  for (const link of document.querySelectorAll('.emergency a')) {
    const number = link.querySelector('b');
    const name = link.getAttribute('href');
    const clicked = (box, width, height) => {
      let hits = 0;
      for (let x = box.left + width / 20; x < box.right; x += width / 10)
        for (let y = box.top + height / 20; y < box.bottom; y += height / 10)
          if (link.contains(document.elementFromPoint(x, y))) hits += 1;
      return hits;
    };
    const digits = document.createRange();
    digits.selectNodeContents(number.firstChild);
    let most = 0;
    for (const block of ['center', 'start', 'end', 'nearest']) {
      if (most >= 80) break;
      number.scrollIntoView({ block, behavior: 'instant' });
      leave('beside ' + name);
      const box = link.getBoundingClientRect();
      const sign = getComputedStyle(number, '::after');
      const [width, height] = [parseFloat(sign.width), parseFloat(sign.height)];
      // The sign stands after the digits, or below them: the column after them, or all of it, has its points.
      const text = digits.getBoundingClientRect();
      const below = number.getBoundingClientRect().height > text.height + height / 2;
      const [left, right] = below ? [box.left, box.right] : [text.right, text.right + width];
      const beside = { left, right, top: text.top - height, bottom: text.bottom + height };
      most = Math.max(most, sign.content === 'none'
        ? clicked(box, box.width, box.height)
        : clicked(beside, width, height));
    }
    if (most < 80) faults.push(name + ' ' + most + ' %');
    if (digits.getClientRects().length > 1) faults.push(name + ' broken');
    const shown = digits.getBoundingClientRect();
    if (shown.left < 0 || shown.right > document.documentElement.clientWidth) faults.push(name + ' cut off');
  }
  for (const one of document.querySelectorAll('.head :is(a, button)'))
    if (one.checkVisibility() && one.getBoundingClientRect().right > document.documentElement.clientWidth + 0.5) faults.push('sideways');
  return [...new Set(faults)];`;

/** Runs in the page. */
export const numbersInLine = `
  const tops = [...document.querySelectorAll('.emergency b')].map((one) => one.getBoundingClientRect().top);
  return Math.max(...tops) - Math.min(...tops) < 1;`;

/** Telephones with an open keyboard or on their side, watches, and zoomed or divided windows. */
export const smallWindows: readonly (readonly [width: number, height: number])[] = [
  [240, 320],
  [280, 400],
  [320, 256],
  [320, 480],
  [320, 568],
  [360, 400],
  [360, 640],
  [390, 350],
  [520, 360],
  [640, 320],
  [768, 500],
];

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
