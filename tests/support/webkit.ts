import { type ChildProcess, spawn } from 'node:child_process';
import { freePorts } from './ports.ts';

export interface WebKit {
  readonly version: string;
  goTo(url: string): Promise<void>;
  /** The body of a function, run in the page. */
  run<Result>(body: string): Promise<Result>;
  /** Moves the mouse there and clicks, as a person does. */
  click(selector: string): Promise<void>;
  close(): Promise<void>;
}

type Session = { readonly sessionId: string; readonly capabilities: { readonly browserVersion: string } };

/** WebKitGTK's MiniBrowser through WebKitWebDriver, in a screen of its own. */
export async function startWebKit({ javascript = true } = {}): Promise<WebKit> {
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
  const args = ['--automation', ...(javascript ? [] : ['--enable-javascript=false'])];
  const wanted = { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { binary, args } };
  const session = await patiently(() => send('POST', '', { capabilities: { alwaysMatch: wanted } }));
  const { sessionId, capabilities } = session as Session;
  const at = `/${sessionId}`;
  return {
    version: capabilities.browserVersion,
    goTo: async (url) => void (await send('POST', `${at}/url`, { url })),
    run: async <Result>(script: string) => (await send('POST', `${at}/execute/sync`, { script, args: [] })) as Result,
    click: async (value) => {
      const found = await send('POST', `${at}/element`, { using: 'css selector', value });
      // WebDriver's answer: the element's id under a fixed name.
      const [element] = Object.values(found as Record<string, string>);
      await send('POST', `${at}/element/${element}/click`, {});
    },
    close: async () => {
      await send('DELETE', at);
      await end(driver);
    },
  };
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
