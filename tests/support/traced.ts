import { setTimeout as pause } from 'node:timers/promises';
import { startFirefox } from './firefox.ts';
import { press } from './leaving-firefox.ts';
import { type Outside, throughProxy } from './outside.ts';
import { startRealChromium } from './real-chromium.ts';
import type { SecureSite } from './secure-site.ts';
import { apart } from './walk.ts';

/** A browser with a new profile on the disk, used as a person uses it, whose profile is searched afterwards. */
export interface Traced {
  readonly profile: string;
  /** Opens an address, and waits until all that a visit fetches by itself has come. */
  open(url: string): Promise<void>;
  press(selector: string): Promise<void>;
  /** Types into a field; a line break presses Enter. */
  type(selector: string, text: string): Promise<void>;
  /** The body of a function, run in the page. */
  run<Result>(body: string, ...args: readonly unknown[]): Promise<Result>;
  until(body: string): Promise<void>;
  /** Waits until the browser has written what it writes while it runs. */
  settle(): Promise<void>;
  quit(): Promise<void>;
  close(): Promise<void>;
}

export async function tracedChromium(outside: Outside, { trust }: SecureSite): Promise<Traced> {
  const { page, profile, quit, close } = await startRealChromium(outside.proxy, trust.key);
  await page.goto('about:blank');
  const called = (body: string, args: readonly unknown[]) =>
    `(function () { ${body} }).apply(null, ${JSON.stringify(args)})`;
  return {
    profile,
    open: async (url) => void (await page.goto(url, { waitUntil: 'networkidle' })),
    async press(selector) {
      await pause(apart.ms);
      await page.locator(selector).first().click();
    },
    async type(selector, text) {
      await page.locator(selector).first().focus();
      await page.keyboard.type(text);
    },
    run: (body, ...args) => page.evaluate(called(body, args)),
    async until(body) {
      // A page that is just being left answers with an error.
      for (const end = Date.now() + 60_000; Date.now() < end; await pause(20))
        if (await page.evaluate(called(body, [])).catch(() => false)) return;
      throw new Error(`Chromium never came to: ${body}`);
    },
    settle: () => pause(2000),
    quit,
    close,
  };
}

export async function tracedFirefox(outside: Outside, { trust }: SecureSite): Promise<Traced> {
  const often = { 'browser.sessionstore.interval': 500, 'browser.sessionstore.interval.idle': 500 };
  const firefox = await startFirefox({ prefs: { ...throughProxy(outside), ...often } });
  const { profile, run, until, quit, close, send } = firefox;
  await firefox.inBrowser(
    "Cc['@mozilla.org/security/x509certdb;1'].getService(Ci.nsIX509CertDB).addCertFromBase64(arguments[0], 'C,,')",
    trust.authority,
  );
  return {
    profile,
    async open(url) {
      await firefox.goTo(url);
      await pause(1500);
    },
    async press(selector) {
      await pause(apart.ms);
      await press(firefox, selector);
    },
    async type(selector, text) {
      const found = await send<{ value: object }>('WebDriver:FindElement', {
        using: 'css selector',
        value: selector,
      });
      await send('WebDriver:ElementSendKeys', {
        id: Object.values(found.value)[0],
        text: text.replaceAll('\n', '\ue007'),
      });
    },
    run,
    until,
    settle: () => pause(4000),
    quit,
    close,
  };
}
