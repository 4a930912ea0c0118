import { createSocket, type Socket } from 'node:dgram';
import { createServer } from 'node:net';

export interface Listener {
  readonly port: number;
  /** Whether a connection was opened, even if nothing was ever sent over it. */
  knocked(): boolean;
  /** Whether a single byte came. */
  told(): boolean;
  close(): void;
}

/** A server that welcomes whoever asks, so that only the page's own policy can be in the way. */
const welcome = [
  'HTTP/1.1 200 OK',
  'Access-Control-Allow-Origin: *',
  'Access-Control-Allow-Headers: *',
  'Cross-Origin-Resource-Policy: cross-origin',
  'Cross-Origin-Embedder-Policy: require-corp',
  'Service-Worker-Allowed: /',
  'Content-Type: text/plain',
  'Content-Length: 2',
  'Connection: close',
  '',
  'ok',
].join('\r\n');

/** Someone else's server on a loopback port, for streams and datagrams alike. */
export async function listen(): Promise<Listener> {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    let knocks = 0;
    let bytes = 0;
    const server = createServer((socket) => {
      knocks += 1;
      socket.on('error', () => {});
      socket.once('data', (data) => {
        bytes += data.length;
        socket.end(welcome);
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const socket = createSocket('udp4', (data) => {
      bytes += data.length;
    });
    if (await bound(socket, port)) {
      const close = () => {
        server.close();
        socket.close();
      };
      return { port, knocked: () => knocks > 0, told: () => bytes > 0, close };
    }
    server.close();
  }
  throw new Error('No port is free for both kinds');
}

function bound(socket: Socket, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    socket.once('error', () => resolve(false));
    socket.bind(port, '127.0.0.1', () => resolve(true));
  });
}
