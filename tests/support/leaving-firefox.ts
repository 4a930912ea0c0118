import { setTimeout as pause } from 'node:timers/promises';
import { type Firefox, startFirefox } from './firefox.ts';
import { type Answering, startOutside, throughProxy } from './outside.ts';
import { type From, looksLikeTheSite, type Move, type Seen, through } from './sequences.ts';

/** A browser of its own, and a page outside that answers in one way. */
export async function inFirefox<Result>(
  answer: Answering,
  act: (firefox: Firefox) => Promise<Result>,
  prefs: Readonly<Record<string, boolean>> = {},
): Promise<Result> {
  const outside = await startOutside();
  outside.answer = answer;
  const firefox = await startFirefox({ prefs: { ...throughProxy(outside), ...prefs } });
  try {
    return await act(firefox);
  } finally {
    await firefox.close();
    await outside.close();
  }
}

/** Whether the page in front is the site's; Firefox's own page about a connection that failed lets nobody look. */
export async function see(firefox: Firefox): Promise<Seen> {
  for (let tries = 0; ; tries += 1) {
    const seen = await firefox.run<Seen>(looksLikeTheSite).catch((fault) => {
      if (tries > 20) throw fault;
    });
    if (seen) return seen;
    await pause(50);
  }
}

/** What lies behind the site in the tab's history. */
const before = 'data:text/html,<title>before</title><p>before</p>';

/** Opens an address in a tab of its own, with one page behind it. */
export async function open(firefox: Firefox, address: string) {
  await firefox.inBrowser(`
    const old = gBrowser.selectedTab;
    gBrowser.selectedTab = gBrowser.addTrustedTab('about:blank');
    gBrowser.removeTab(old);`);
  const [handle] = await firefox.send<string[]>('WebDriver:GetWindowHandles');
  await firefox.send('WebDriver:SwitchToWindow', { handle });
  // Pressed, as the site is below: Firefox's Back passes over a page that nobody has touched.
  await firefox.goTo(before);
  await firefox.until("return document.title === 'before'");
  await press(firefox, 'p');
  await firefox.goTo(address);
}

/** Presses an element by the mouse, as WebDriver does: brought into sight first. */
export async function press(firefox: Firefox, selector: string) {
  const found = await firefox.send<{ value: object }>('WebDriver:FindElement', {
    using: 'css selector',
    value: selector,
  });
  await firefox.run("document.querySelector(arguments[0]).scrollIntoView({ block: 'center' })", selector);
  for (let tries = 0; ; tries += 1) {
    try {
      await firefox.send('WebDriver:ElementClick', { id: Object.values(found.value)[0] });
      return;
    } catch (fault) {
      // What has not been painted yet cannot be pressed by anyone.
      if (tries === 20 || !String(fault).includes('could not be scrolled into view')) throw fault;
      await pause(100);
    }
  }
}

export async function go(firefox: Firefox, url: string, from: From) {
  const way = through[from];
  if (way !== undefined) return follow(firefox, url, way);
  const click = (selector: string) =>
    firefox.run('document.querySelector(arguments[0]).click(); return true;', `#app ${selector}`);
  await open(firefox, `${url}/ko/`);
  await firefox.until("return document.querySelectorAll('fieldset[data-question]').length === 1");
  await press(firefox, 'fieldset[data-question="safety"] label');
  if (from === 'first question') return;
  await click('[data-action="next"]');
  await firefox.until('return document.querySelector(\'fieldset[data-question="happened"]\') !== null');
  await click('fieldset[data-question="happened"] input[value="shared"]');
  if (from === 'second question') return;
  await firefox.run(`document.querySelector('a[data-page="${from === 'contacts' ? 'numbers' : 'device'}"]').click()`);
  await firefox.until("return document.querySelector('.page h1') !== null");
}

/** Comes through several addresses of the site, by a click on a link in each. */
async function follow(firefox: Firefox, url: string, [first, ...links]: readonly string[]) {
  await open(firefox, `${url}${first}`);
  for (const link of links) {
    const from = await firefox.run<string>('return location.href');
    await press(firefox, link);
    await firefox.until("return location.href !== arguments[0] && document.readyState === 'complete'", from);
  }
}

/** Presses the exit without waiting for what comes of it. */
export async function leave(firefox: Firefox) {
  await firefox.run("setTimeout(() => document.getElementById('leave').click(), 0);");
}

export async function move(firefox: Firefox, kind: Move) {
  if (kind === 'background') {
    await firefox.inBrowser(
      'window.before = gBrowser.selectedTab; gBrowser.selectedTab = gBrowser.addTrustedTab("about:blank");',
    );
    await pause(200);
    await firefox.inBrowser('gBrowser.removeTab(gBrowser.selectedTab); gBrowser.selectedTab = window.before;');
  } else {
    const command = { back: 'back', forward: 'forward', reload: 'reload' }[kind];
    await firefox.inBrowser(`window.BrowserCommands.${command}()`);
  }
  await pause(400);
}
