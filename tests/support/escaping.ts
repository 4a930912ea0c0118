import { setTimeout as pause } from 'node:timers/promises';
import type { Page, Worker } from 'playwright-core';
import type { Channel } from './channels.ts';
import { listen } from './listeners.ts';

/**
 * What every channel finds. It takes the name of the page's own Trusted Types policy first, and lets everything pass,
 * as an attacker would: what stops a channel is then the policy of the server alone.
 */
const tools = `
  const rules = { createHTML: (x) => x, createScript: (x) => x, createScriptURL: (x) => x };
  // The worker's policy allows no name at all; what needs none must be tried there all the same.
  const take = () => { try { return self.trustedTypes?.createPolicy('gyeot', rules) ?? rules } catch { return rules } };
  const taken = (self.taken ??= take());
  const script = (x, text) => (text ? taken.createScript(x) : taken.createScriptURL(x));
  const html = (x) => taken.createHTML(x);
  const put = (tag, attributes, ...children) => {
    const one = Object.assign(document.createElement(tag), attributes);
    one.append(...children);
    document.body.append(one);
    return one;
  };
  const svg = (tag, attributes, ...children) => {
    const space = 'http://www.w3.org/2000/svg';
    const one = document.createElementNS(space, tag);
    for (const [name, value] of Object.entries(attributes)) one.setAttribute(name, value);
    one.append(...children);
    document.body.append(document.createElementNS(space, 'svg'));
    document.body.lastChild.append(one);
    return one;
  };`;

/** A page or a worker. */
type Place = { evaluate(code: string): Promise<unknown> };

/** What a listener noticed of a channel. */
export type Noticed = 'nothing' | 'an empty connection' | 'bytes';

/** How many milliseconds every channel has, and how many on a busy machine; without a policy it needs far less. */
const usual = 2500;
const patience = 8000;

/** Tries channels in one place, all at once, each with a listener of its own. */
export async function tryAll(place: Place, channels: readonly Channel[]): Promise<Map<string, Noticed>> {
  const tried = await Promise.all(channels.map(async (channel) => ({ channel, listener: await listen() })));
  for (const { channel, listener } of tried) {
    const { port } = listener;
    const addresses = `const port = ${port}, at = 'http://127.0.0.1:${port}/', ws = 'ws://127.0.0.1:${port}/', tls = 'https://127.0.0.1:${port}/';`;
    await run(place, `${addresses} ${channel.code}`);
  }
  await pause(usual);
  for (const end = Date.now() + patience - usual; Date.now() < end; await pause(100)) {
    if (tried.every(({ listener }) => listener.told())) break;
  }
  const noticed = tried.map(({ channel, listener }): [string, Noticed] => {
    const connection = listener.knocked() ? 'an empty connection' : 'nothing';
    return [channel.name, listener.told() ? 'bytes' : connection];
  });
  for (const { listener } of tried) listener.close();
  return new Map(noticed);
}

/** Runs a piece of script; what it refuses is refused, and ends nothing else. */
export async function run(place: Place, code: string): Promise<void> {
  // After a turn: what the debugger itself evaluates may use eval, whatever the policy.
  const turn = 'await new Promise((go) => setTimeout(go));';
  await place.evaluate(`void (async () => { ${turn} ${tools}\n${code} })().catch(() => {})`).catch(() => {});
}

/** A dedicated worker in a page, from a script of the site: the policy allows no other. */
export async function startWorker(page: Page, address: string): Promise<Worker> {
  const started = page.waitForEvent('worker');
  await run(page, `self.worker = new Worker(script('${address}'))`);
  return started;
}

/** The service worker of the site. */
export async function startServiceWorker(page: Page): Promise<Worker> {
  const started = page.context().waitForEvent('serviceworker');
  await run(page, `navigator.serviceWorker.register(script('/offline.js'))`);
  return started;
}
