import { connect } from 'node:net';
import { type ConnectionOptions, connect as connectSecurely, type TLSSocket } from 'node:tls';

/** Connects by TLS, waits for what the server has to say first (a ticket), and looks. */
export function secured<Seen>(
  url: string,
  options: ConnectionOptions,
  look: (socket: TLSSocket) => Seen,
): Promise<Seen> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const socket = connectSecurely({ ...options, host: hostname, port: Number(port) }, () => {
      setTimeout(() => {
        resolve(look(socket));
        socket.destroy();
      }, 200);
    });
    socket.on('error', reject);
  });
}

/** Sends bytes as they are, over TLS where the address asks for it, and returns what comes back. */
export function shout(url: string, text: string): Promise<string> {
  const { hostname, port, protocol } = new URL(url);
  const to = { host: hostname, port: Number(port), rejectUnauthorized: false };
  return new Promise((resolve, reject) => {
    let heard = '';
    const socket = protocol === 'https:' ? connectSecurely(to) : connect(to);
    socket.on(protocol === 'https:' ? 'secureConnect' : 'connect', () => socket.write(text));
    socket.on('data', (bytes) => {
      heard += bytes;
    });
    socket.on('end', () => resolve(heard));
    socket.on('error', reject);
  });
}
