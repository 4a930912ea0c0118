import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type CDPSession, chromium, type Page } from 'playwright-core';
import { findChromium } from './chromium.mjs';

export interface RealChromium {
  readonly profile: string;
  readonly page: Page;
  /** The browser's own protocol, for this page. */
  readonly protocol: CDPSession;
  /** Another tab, which then stands in front. */
  tab(): Promise<Page>;
  /** Quits as a person does, so that everything is written to the profile. */
  quit(): Promise<void>;
  /** Quits and removes the profile. */
  close(): Promise<void>;
}

/**
 * Chromium as people run it: with a profile on the disk and the back/forward cache, without the switches that test
 * tools add. Only updates and other traffic of its own are off.
 */
export async function startRealChromium(proxy?: string, trustedKey?: string): Promise<RealChromium> {
  const path = findChromium();
  if (path === undefined) throw new Error('No Chromium found');
  const profile = await mkdtemp(join(tmpdir(), 'gyeot-chromium-'));
  const flags = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'];
  const more = ['--disable-component-update', '--disable-sync', '--ignore-certificate-errors'];
  const own = ['--headless=new', '--remote-debugging-port=0', `--user-data-dir=${profile}`, '--window-size=1280,900'];
  const through = proxy === undefined ? [] : [`--proxy-server=${proxy}`];
  const trusting = trustedKey === undefined ? [] : [`--ignore-certificate-errors-spki-list=${trustedKey}`];
  const child = spawn(path, [...own, ...flags, ...more, ...through, ...trusting, 'about:blank'], { stdio: 'ignore' });
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${await port(profile)}`);
  const context = browser.contexts()[0] ?? (await browser.newContext());
  const page = context.pages()[0] ?? (await context.newPage());
  const quit = async () => {
    if (child.exitCode !== null) return;
    const gone = once(child, 'exit');
    const whole = await browser.newBrowserCDPSession();
    await whole.send('Browser.close').catch(() => {});
    await gone;
  };
  return {
    profile,
    page,
    protocol: await context.newCDPSession(page),
    tab: () => context.newPage(),
    quit,
    async close() {
      await quit();
      await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

/** Chromium picks a free port and writes it into its profile. */
async function port(profile: string): Promise<number> {
  for (const end = Date.now() + 60_000; Date.now() < end; await pause(100)) {
    const text = await readFile(join(profile, 'DevToolsActivePort'), 'utf8').catch(() => '');
    if (text.includes('\n')) return Number(text.split('\n')[0]);
  }
  throw new Error('Chromium does not start');
}
