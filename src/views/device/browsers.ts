/**
 * The menus of browsers and apps that people here use. `checked` names what the words were compared with; without it
 * the page says that they were not. Menus change: compare them again when the contacts are. `left` is what the history
 * shows after leaving: the exit replaces this page, which browsers write down each in its own way. What was measured
 * stands in docs/threat-model.md.
 */
type Menus = {
  readonly checked: readonly MenuSourceId[];
  readonly left: 'weatherAlone' | 'weatherNamed' | 'untried';
};

export const menuSources = {
  chromium: { title: 'Chromium: words of its own menus', url: 'https://github.com/chromium/chromium' },
  itDonga: { title: 'IT동아: 웹 브라우저 ‘시크릿 모드’', url: 'https://it.donga.com/29967' },
  applePrivate: { title: 'Apple: Locked Private Browsing in Safari', url: 'https://support.apple.com/HT213888' },
  appleSafety: {
    title: 'Apple: Keep your browsing history private (Personal Safety)',
    url: 'https://support.apple.com/guide/personal-safety/ips375e6d608/web',
  },
  appleMac: {
    title: 'Apple: Use Private Browsing windows (Safari for Mac)',
    url: 'https://help.apple.com/safari/mac/8.0/en.lproj/ibrw1069.html',
  },
  firefox: { title: 'Mozilla: words of Firefox’s own menus', url: 'https://github.com/mozilla-l10n/firefox-l10n' },
  edge: {
    title: 'Lifewire: InPrivate Browsing in Microsoft Edge',
    url: 'https://www.lifewire.com/activate-inprivate-in-microsoft-edge-446308',
  },
  limits: { title: '보안뉴스: 시크릿 모드', url: 'https://m.boannews.com/html/detail.html?idx=92037' },
  notice: {
    title: 'Reducing the Risk: Internet safety',
    url: 'https://www.reducingtherisk.org.uk/cms/content/internet-safety',
  },
  single: { title: 'Newcastle IDAS: Online safety', url: 'https://www.newcastleidas.co.uk/page/online-safety' },
} as const;
type MenuSourceId = keyof typeof menuSources;

export const browsers = {
  samsung: { checked: [], left: 'untried' },
  chromePhone: { checked: ['chromium'], left: 'untried' },
  safariPhone: { checked: ['applePrivate', 'appleSafety'], left: 'untried' },
  chromeComputer: { checked: ['chromium', 'itDonga'], left: 'weatherAlone' },
  edge: { checked: ['edge'], left: 'untried' },
  whale: { checked: [], left: 'untried' },
  safariMac: { checked: ['appleMac', 'appleSafety'], left: 'untried' },
  firefox: { checked: ['firefox'], left: 'weatherNamed' },
} as const satisfies Record<string, Menus>;
export type BrowserId = keyof typeof browsers;

/** Apps that open pages inside themselves. */
export const apps = ['kakaotalk', 'instagram', 'naverApp'] as const;
