import { request } from 'node:https';
import { connect, type Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

/** Connections from one address that begin a request and never finish it. */
export async function holdHalfSent(url: string, from: string, count: number): Promise<{ release(): void }> {
  const { hostname, port, protocol } = new URL(url);
  // Of TLS, the first bytes of a greeting; of HTTP, half a line.
  const begun = protocol === 'https:' ? Buffer.from([0x16, 0x03, 0x01, 0x02, 0x00, 0x01]) : 'GET /ko/ HT';
  const sockets: Socket[] = [];
  for (let opened = 0; opened < count; opened += 1) {
    const socket = connect({ host: hostname, port: Number(port), localAddress: from });
    socket.on('error', () => {});
    socket.on('connect', () => socket.write(begun));
    sockets.push(socket);
    // As fast as the server's queue takes them.
    if (opened % 100 === 99) await delay(10);
  }
  return { release: () => sockets.forEach((socket) => void socket.destroy()) };
}

/** How long another visitor waits for a page, in milliseconds, over a connection of their own. */
export function waitFor(url: string, from: string): Promise<number> {
  const started = performance.now();
  return new Promise((resolve, reject) => {
    const asking = request(url, { localAddress: from, rejectUnauthorized: false, agent: false }, (answer) => {
      answer.resume();
      answer.on('end', () => (answer.statusCode === 200 ? resolve(performance.now() - started) : reject()));
    });
    asking.on('error', reject);
    asking.end();
  });
}
