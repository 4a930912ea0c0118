import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** What keeps Firefox from talking to anyone but the page, and from changing its profile meanwhile. */
const quiet: Prefs = {
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.update.enabled': false,
  'marionette.port': 0,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'remote.prefs.recommended': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'toolkit.telemetry.enabled': false,
};

type Prefs = Readonly<Record<string, string | number | boolean>>;
type Options = { readonly profile?: string; readonly prefs?: Prefs };

export interface Firefox {
  readonly profile: string;
  /** One command of Marionette, Firefox's own WebDriver. */
  send<Result = unknown>(command: string, parameters?: object): Promise<Result>;
  goTo(url: string): Promise<void>;
  /** The body of a function, run in the page. */
  run<Result>(body: string, ...args: readonly unknown[]): Promise<Result>;
  /** The same, run in the browser's own window: its buttons and its history. */
  inBrowser<Result>(body: string, ...args: readonly unknown[]): Promise<Result>;
  /** Moves the mouse there and clicks, as a person does. */
  click(selector: string): Promise<void>;
  /** Asks until the body returns something true. */
  until(body: string, ...args: readonly unknown[]): Promise<void>;
  /** Quits as a person does, so that everything is written to the profile. */
  quit(): Promise<void>;
  /** Quits and removes the profile. */
  close(): Promise<void>;
}

/** Firefox ESR without a window, on a profile of its own. */
export async function startFirefox({ profile, prefs = {} }: Options = {}): Promise<Firefox> {
  const folder = profile ?? (await mkdtemp(join(tmpdir(), 'gyeot-firefox-')));
  const lines = Object.entries({ ...quiet, ...prefs }).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  await writeFile(join(folder, 'user.js'), lines.join('\n'));
  const child = spawn(
    'firefox-esr',
    ['--headless', '--marionette', '--remote-allow-system-access', '--no-remote', '--profile', folder],
    {
      stdio: 'ignore',
      env: { ...process.env, MOZ_HEADLESS_WIDTH: '1280', MOZ_HEADLESS_HEIGHT: '900' },
    },
  );
  try {
    const marionette = await talk(await port(folder, child));
    await marionette.send('WebDriver:NewSession', {
      pageLoadStrategy: 'normal',
      acceptInsecureCerts: true,
      unhandledPromptBehavior: { default: 'ignore', beforeUnload: 'ignore' },
    });
    return firefox(folder, child, marionette);
  } catch (fault) {
    child.kill('SIGKILL');
    throw fault;
  }
}

function firefox(profile: string, child: ChildProcess, { send, end }: Marionette): Firefox {
  const run = async <Result>(body: string, args: readonly unknown[]): Promise<Result> =>
    (await send<{ value: Result }>('WebDriver:ExecuteScript', { script: body, args, newSandbox: false })).value;
  const quit = async () => {
    if (child.exitCode !== null) return;
    const gone = once(child, 'exit');
    await send('Marionette:Quit', { flags: ['eAttemptQuit'] });
    await gone;
    end();
  };
  return {
    profile,
    send,
    goTo: async (url) => void (await send('WebDriver:Navigate', { url })),
    run: (body, ...args) => run(body, args),
    async inBrowser(body, ...args) {
      await send('Marionette:SetContext', { value: 'chrome' });
      try {
        return await run(body, args);
      } finally {
        await send('Marionette:SetContext', { value: 'content' });
      }
    },
    async click(selector) {
      const found = await send<{ value: object }>('WebDriver:FindElement', { using: 'css selector', value: selector });
      // WebDriver's answer: the element's id under a fixed name.
      const [id] = Object.values(found.value);
      await send('WebDriver:ElementClick', { id });
    },
    async until(body, ...args) {
      for (const end = Date.now() + 15_000; Date.now() < end; await pause(20)) {
        // A page that is just being left answers with an error.
        if (await run(body, args).catch(() => false)) return;
      }
      throw new Error(`Firefox never came to: ${body}`);
    },
    quit,
    async close() {
      await quit();
      await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

/** Firefox picks a free port and writes it into its profile. */
async function port(profile: string, child: ChildProcess): Promise<number> {
  for (const end = Date.now() + 60_000; Date.now() < end; await pause(100)) {
    if (child.exitCode !== null) throw new Error(`Firefox ended with ${child.exitCode}`);
    const text = await readFile(join(profile, 'MarionetteActivePort'), 'utf8').catch(() => '');
    if (Number(text) > 0) return Number(text);
  }
  throw new Error('Firefox does not start');
}

type Marionette = {
  send<Result>(command: string, parameters?: object): Promise<Result>;
  end(): void;
};
type Reply = [type: number, id: number, error: { error: string; message: string } | null, result: unknown];
type Waiting = { resolve: (result: never) => void; reject: (fault: Error) => void };

/** Marionette's protocol: each message is its length in bytes, a colon, and JSON. */
async function talk(to: number): Promise<Marionette> {
  const socket: Socket = connect(to, '127.0.0.1');
  const waiting = new Map<number, Waiting>();
  let heard: Buffer = Buffer.of();
  let sent = 0;
  const greeted = once(socket, 'data');
  const hear = (bytes: Buffer) => {
    heard = Buffer.concat([heard, bytes]);
    for (;;) {
      const colon = heard.indexOf(':');
      const length = Number(heard.subarray(0, Math.max(colon, 0)).toString());
      if (colon < 0 || heard.length < colon + 1 + length) return;
      const message = JSON.parse(heard.subarray(colon + 1, colon + 1 + length).toString()) as Reply;
      heard = heard.subarray(colon + 1 + length);
      if (!Array.isArray(message)) continue; // the greeting
      const [, id, fault, result] = message;
      if (fault) waiting.get(id)?.reject(new Error(`${fault.error}: ${fault.message}`));
      else waiting.get(id)?.resolve(result as never);
      waiting.delete(id);
    }
  };
  socket.on('data', hear);
  const fail = (why: Error) => {
    for (const { reject } of waiting.values()) reject(why);
    waiting.clear();
  };
  socket.on('error', fail);
  socket.on('close', () => fail(new Error('Firefox has gone')));
  await greeted;
  return {
    send<Result>(command: string, parameters: object = {}) {
      sent += 1;
      const text = Buffer.from(JSON.stringify([0, sent, command, parameters]));
      return new Promise<Result>((resolve, reject) => {
        waiting.set(sent, { resolve, reject });
        socket.write(Buffer.concat([Buffer.from(`${text.length}:`), text]));
      });
    },
    end: () => socket.destroy(),
  };
}
