import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePorts } from './ports.ts';

/** Firefox or WebKit, driven by what they bring along, without a package. */
export interface OtherBrowser {
  readonly version: string;
  goto(url: string): Promise<void>;
  /** Runs the body of a function in the page and returns what it returns. */
  run(body: string): Promise<unknown>;
  close(): Promise<void>;
}

/** WebKitGTK's MiniBrowser through WebKitWebDriver, in a screen of its own. */
export async function startWebKit(): Promise<OtherBrowser> {
  const [port = 0] = await freePorts(1);
  const driver = spawn('xvfb-run', ['-a', 'WebKitWebDriver', '-p', `${port}`], { detached: true, stdio: 'ignore' });
  const send = async (method: string, path: string, body?: object) => {
    const answer = await fetch(`http://127.0.0.1:${port}/session${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = (await answer.json()) as { value: unknown };
    if (!answer.ok) throw new Error(`WebKit: ${JSON.stringify(value)}`);
    return value;
  };
  const binary = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';
  const wanted = { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { binary, args: ['--automation'] } };
  const session = await patiently(() => send('POST', '', { capabilities: { alwaysMatch: wanted } }));
  const { sessionId, capabilities } = session as Session;
  const at = `/${sessionId}`;
  return {
    version: capabilities.browserVersion,
    goto: async (url) => void (await send('POST', `${at}/url`, { url })),
    run: (script) => send('POST', `${at}/execute/sync`, { script, args: [] }),
    close: async () => {
      await send('DELETE', at);
      await end(driver);
    },
  };
}

/** Firefox ESR through Marionette, with a profile of its own. */
export async function startFirefox(): Promise<OtherBrowser> {
  const [port = 0] = await freePorts(1);
  const profile = await mkdtemp(join(tmpdir(), 'gyeot-firefox-'));
  const quiet = ['network.captive-portal-service.enabled', 'network.connectivity-service.enabled'];
  const prefs = [`user_pref("marionette.port", ${port});`, ...quiet.map((name) => `user_pref("${name}", false);`)];
  await writeFile(join(profile, 'user.js'), prefs.join('\n'));
  const args = ['--headless', '--marionette', '--no-remote', '--profile', profile];
  const firefox = spawn('firefox-esr', args, { detached: true, stdio: 'ignore' });
  const send = marionette(await patiently(() => reach(port)));
  const { capabilities } = (await send('WebDriver:NewSession', {})) as Session;
  return {
    version: capabilities.browserVersion,
    goto: async (url) => void (await send('WebDriver:Navigate', { url })),
    run: async (script) => ((await send('WebDriver:ExecuteScript', { script, args: [] })) as { value: unknown }).value,
    close: async () => {
      await end(firefox);
      await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

type Session = { readonly sessionId: string; readonly capabilities: { readonly browserVersion: string } };
type Command = (name: string, parameters: object) => Promise<unknown>;

/** Marionette's words: each message is its length in bytes, a colon, and JSON. One command at a time. */
function marionette(socket: Socket): Command {
  let received = Buffer.alloc(0);
  let heard: (message: unknown) => void = () => {};
  socket.on('data', (bytes) => {
    received = Buffer.concat([received, bytes]);
    const colon = received.indexOf(':');
    const length = Number(received.subarray(0, colon).toString());
    if (colon === -1 || received.length < colon + 1 + length) return;
    const message = JSON.parse(received.subarray(colon + 1, colon + 1 + length).toString('utf8'));
    received = received.subarray(colon + 1 + length);
    if (Array.isArray(message)) heard(message); // the first message is a greeting
  });
  return (name, parameters) =>
    new Promise((resolve, reject) => {
      heard = (message) => {
        const [, , error, result] = message as [number, number, object | null, unknown];
        if (error) reject(new Error(`Firefox: ${JSON.stringify(error)}`));
        else resolve(result);
      };
      const text = JSON.stringify([0, 1, name, parameters]);
      socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
}

function reach(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => resolve(socket));
    socket.once('error', reject);
  });
}

/** A browser needs a while before it listens. */
async function patiently<Result>(act: () => Promise<Result>): Promise<Result> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await act();
    } catch (error) {
      if (tries === 120) throw error;
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  }
}

/** Ends a process with all that it has started. */
async function end(child: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve));
  if (child.pid) process.kill(-child.pid, 'SIGTERM');
  await ended;
}
