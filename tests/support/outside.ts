import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer as createHttpServer, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';

/** How the page outside, to which the exit leads, answers: at once, late, or by hanging up. */
export type Answering = 'well' | 'slowly' | 'dead';

export interface Outside {
  /** A proxy for browsers, by which every https address leads to the one plain page. */
  readonly proxy: string;
  answer: Answering;
  /** The hosts that were asked for. */
  readonly asked: string[];
  close(): Promise<void>;
}

/** How many milliseconds a slow page takes. */
export const slow = 2000;

/** All that is outside the site: one plain page under every https address, but for those served on ports given here. */
export async function startOutside(ports: Readonly<Record<string, number>> = {}): Promise<Outside> {
  const folder = await mkdtemp(join(tmpdir(), 'gyeot-outside-'));
  const [key, certificate] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')];
  const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'];
  const names = ['-subj', '/CN=localhost', '-keyout', key, '-out', certificate];
  await promisify(execFile)('openssl', ['req', '-x509', ...kind, ...names]);
  const tls = { key: await readFile(key), cert: await readFile(certificate) };
  await rm(folder, { recursive: true });

  const sockets = new Set<Socket>();
  const page = createSecureServer(tls, async (_, response) => {
    if (outside.answer === 'dead') return response.destroy();
    if (outside.answer === 'slowly') await pause(slow);
    response.writeHead(200, { 'Content-Type': 'text/html' }).end('<title>outside</title><p>outside</p>');
  });
  const proxy = createHttpServer((_, response) => response.writeHead(502).end());
  const at = await listen(page);
  proxy.on('connect', (request, socket: Socket) => {
    outside.asked.push(request.url ?? '');
    const onwards = connect(ports[request.url ?? ''] ?? at, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      onwards.pipe(socket).pipe(onwards);
    });
    for (const end of [socket, onwards]) {
      sockets.add(end);
      end.on('error', () => end.destroy());
    }
  });
  const outside: Outside = {
    proxy: `127.0.0.1:${await listen(proxy)}`,
    answer: 'well',
    asked: [],
    async close() {
      for (const socket of sockets) socket.destroy();
      await Promise.all([page, proxy].map((server) => new Promise((resolve) => server.close(resolve))));
    },
  };
  return outside;
}

/** Preferences that send Firefox's requests through such a proxy, this machine's own excepted. */
export function throughProxy({ proxy }: Outside): Record<string, string | number | boolean> {
  const [host = '', port] = proxy.split(':');
  return { 'network.proxy.type': 1, 'network.proxy.ssl': host, 'network.proxy.ssl_port': Number(port) };
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}
