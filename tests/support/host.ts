import { createServer, type Server } from 'node:http';
import { serve } from '../../scripts/serve.mjs';
import { ask } from './ask.ts';

/** What goes wrong with one address: the connection breaks, nothing ever comes, or only half does. */
export type Fault = 'broken' | 'hanging' | 'half';

type Trouble = Fault | Buffer | undefined;

export interface Host {
  readonly url: string;
  /** The addresses that were asked for, in order. */
  readonly asked: string[];
  /** What goes wrong, or another text to send instead; nothing is answered before that is known. */
  fault: (address: string) => Trouble | Promise<Trouble>;
  /** From now on, gives out another built folder. */
  use(root: string): Promise<void>;
  down(): Promise<void>;
  up(): Promise<void>;
  close(): Promise<void>;
}

/** A host that keeps its address while it gets a new build, fails, goes down and comes back. */
export async function startHost(root = 'dist'): Promise<Host> {
  let site = await serve({ port: 0, root });
  // Those before it answer what was asked of them to the end.
  const sites = [site];
  let server = await listen(0);
  const port = portOf(server);

  async function listen(on: number): Promise<Server> {
    const starting = createServer(async ({ url: address = '/' }, response) => {
      host.asked.push(address);
      const fault = await host.fault(address);
      if (fault === 'broken') return response.destroy();
      if (fault === 'hanging') return;
      // Closed while it was asked: there is nobody to answer any more.
      const answer = await ask(`${site.url}${address}`).catch(() => undefined);
      if (answer === undefined) return response.destroy();
      const { status, headers, body } = answer;
      const { 'content-length': _, ...sent } = headers;
      if (fault === 'half') {
        response.writeHead(status, headers).write(body.subarray(0, body.length / 2), () => response.destroy());
        return;
      }
      response.writeHead(status, sent).end(fault ?? body);
    });
    await new Promise<void>((resolve) => starting.listen(on, '127.0.0.1', resolve));
    return starting;
  }
  async function down() {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
  const host: Host = {
    url: `http://127.0.0.1:${port}`,
    asked: [],
    fault: () => undefined,
    async use(other) {
      site = await serve({ port: 0, root: other });
      sites.push(site);
    },
    down,
    async up() {
      server = await listen(port);
    },
    async close() {
      await down();
      await Promise.all(sites.map((one) => one.close()));
    },
  };
  return host;
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}
