import { once } from 'node:events';
import { type ClientHttp2Session, connect } from 'node:http2';
import { connect as connectSecurely } from 'node:tls';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cleanUp, layOut, type Nginx, startNginx } from '../support/nginx.ts';
import { holdHalfSent, waitFor } from '../support/slow-visitor.ts';

/** Every visitor has an address of their own: all of 127.0.0.0/8 is this machine. */
const [visitor, school, attacker] = ['127.0.0.1', '127.0.0.2', '127.0.0.3'];

let prefix: string;
let nginx: Nginx;
beforeAll(async () => {
  prefix = await layOut();
  nginx = await startNginx(prefix);
});
afterAll(async () => {
  await nginx.stop();
  await cleanUp(prefix);
});

/** The statuses of as many pages as are asked for at once, over several connections from one address. */
async function askedAtOnce(from: string, connections: number, each: number, initialWindowSize: number) {
  const sessions: ClientHttp2Session[] = [];
  for (let opened = 0; opened < connections; opened += 1) {
    const { hostname, port } = new URL(nginx.https);
    const options = { host: hostname, port: Number(port), localAddress: from, rejectUnauthorized: false };
    const socket = connectSecurely({ ...options, ALPNProtocols: ['h2'] });
    const session = connect(nginx.https, { createConnection: () => socket, settings: { initialWindowSize } });
    session.on('error', () => {});
    await once(session, 'remoteSettings');
    sessions.push(session);
  }
  const statuses = sessions.flatMap((session) =>
    Array.from({ length: each }, async () => {
      const stream = session.request({ ':path': '/ko/' });
      stream.on('error', () => {});
      stream.resume();
      const [headers] = await once(stream, 'response');
      return headers[':status'] as number;
    }),
  );
  return { statuses: await Promise.all(statuses), close: () => sessions.forEach((session) => void session.destroy()) };
}

const longestOfTen = async () => {
  const waited: number[] = [];
  for (let asked = 0; asked < 10; asked += 1) waited.push(await waitFor(`${nginx.https}/ko/`, visitor));
  return Math.max(...waited);
};

describe('while one address does its worst', () => {
  test.each(['https', 'http', 'onion'] as const)(
    '2,100 requests that are never finished (%s) hold nobody up',
    async (which) => {
      const held = await holdHalfSent(nginx[which], attacker, 2_100);
      expect(await longestOfTen()).toBeLessThan(2_000);
      held.release();
    },
  );

  test('what it asks for and does not take ends at a limit, and others get their page', async () => {
    const asked = await askedAtOnce(attacker, 17, 125, 0);
    const answered = (status: number) => asked.statuses.filter((one) => one === status).length;
    expect({ given: answered(200), refused: answered(429) }).toEqual({ given: 2_000, refused: 125 });
    expect(await longestOfTen()).toBeLessThan(2_000);
    asked.close();
  });

  test('a thousand pages at once behind one address all come', async () => {
    const { statuses, close } = await askedAtOnce(school, 10, 100, 65_535);
    close();
    expect(statuses).toHaveLength(1_000);
    expect(new Set(statuses)).toEqual(new Set([200]));
  });
});
