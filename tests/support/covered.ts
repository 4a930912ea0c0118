/** The points of the exit over which something else lies, or which are out of sight: a string, for Firefox runs it too. */
const points = `
  const covered = () => {
    const exit = document.getElementById('leave');
    const { offsetLeft, offsetTop, width: wide, height: high } = visualViewport;
    const { left, top, width, height } = exit.getBoundingClientRect();
    // The corners are round: the middle, and near the middle of each side.
    const [x, y] = [left + width / 2, top + height / 2];
    const all = [[x, y], [left + 4, y], [left + width - 4, y], [x, top + 4], [x, top + height - 4]];
    return all.filter(([across, down]) => {
      const inSight = across >= offsetLeft && across < offsetLeft + wide && down >= offsetTop && down < offsetTop + high;
      return !inSight || !exit.contains(document.elementFromPoint(across, down));
    });
  };`;

/** As the page stands. Runs in the page. */
export const coveredNow = `${points} return covered();`;

/** At the top, in the middle and at the end of what is shown. Runs in the page. */
export const coveredAnywhere = `${points}
  return [0, 0.5, 1].flatMap((part) => {
    scrollTo({ top: document.documentElement.scrollHeight * part, behavior: 'instant' });
    return covered().map((point) => [part, ...point]);
  });`;

/** Opens all that unfolds. Runs in the page. */
export const unfoldAll = `
  for (const details of document.querySelectorAll('details')) details.open = true;
  return true;`;

/** Lays a banner over the whole page, to show that the looking can fail. Runs in the page. */
export const layBanner = `
  const banner = document.createElement('div');
  banner.textContent = 'banner';
  document.body.append(banner);
  for (const [name, value] of [['position', 'fixed'], ['inset', '0'], ['z-index', '9']]) banner.style.setProperty(name, value);
  return true;`;
