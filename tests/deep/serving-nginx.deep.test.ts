import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { offlineWorker } from '../../scripts/headers.mjs';
import { type Answer, ask } from '../support/ask.ts';
import { addressesOf, builtFiles, expectedHashes } from '../support/built.ts';
import { knownFeatures } from '../support/features.ts';
import { mutations } from '../support/header-mutations.ts';
import { complaints, type Expected } from '../support/header-rules.ts';
import { accepts, cleanUp, layOut, type Nginx, startNginx } from '../support/nginx.ts';
import { score } from '../support/observatory.ts';
import { secured, shout } from '../support/sockets.ts';

const files = await builtFiles();
const addresses = addressesOf(files);
const fileOf = (address: string) =>
  files.get(address.endsWith('/') ? `${address.slice(1)}index.html` : address.slice(1));
const packed = { 'accept-encoding': 'gzip, deflate, br' };

let prefix: string;
let nginx: Nginx;
let expected: Expected;

beforeAll(async () => {
  const [folder, features] = await Promise.all([layOut(), knownFeatures()]);
  prefix = folder;
  expected = { https: true, ...expectedHashes(files), features };
  nginx = await startNginx(prefix);
});
afterAll(async () => {
  await nginx.stop();
  await cleanUp(prefix);
});

const odd = {
  'an address that is not there': ['/nowhere', 404],
  'an asset that is not there': ['/assets/gone-1234.js', 404],
  'a folder without a page': ['/assets/', 404],
  'the headers for other hosts': ['/_headers', 404],
  'the headers for nginx': ['/_nginx.conf', 404],
  'a packed file by its own name': ['/ko/index.html.br', 404],
  'a folder without its slash': ['/ko', 301],
  'two slashes': ['//ko', 301],
  'another site’s name': ['//elsewhere.example/ko', 404],
  'a way out of the folder': ['/../nginx.conf', 400],
  'a way out, encoded': ['/%2e%2e/nginx.conf', 400],
  'a broken escape': ['/%zz', 400],
  'an answer in the query': ['/ko/?happened=threatened', 200],
} as const;

describe('deploy/nginx.conf', () => {
  test('nginx takes it as it stands', async () => {
    const folder = await layOut();
    expect(await accepts(folder)).toContain('test is successful');
    await cleanUp(folder);
  });

  test('every address gives its file, packed, with every header and the score it can have', async () => {
    for (const address of addresses) {
      const answer = await ask(`${nginx.https}${address}`, packed);
      expect(answer.status, address).toBe(200);
      expect(answer.body.equals(fileOf(address) ?? Buffer.of()), address).toBe(true);
      expect(complaints(answer, expected), address).toEqual([]);
      expect(score(answer), address).toBeGreaterThanOrEqual(150);
    }
  });

  test.each(Object.entries(odd))('so does %s', async (_name, [path, status]) => {
    const answer = await ask(`${nginx.https}${path}`, packed);
    expect(answer.status).toBe(status);
    expect(complaints(answer, expected)).toEqual([]);
    if (status === 404) {
      expect(answer.body).toEqual(files.get('404.html'));
      expect(score(answer)).toBe(155);
    }
    if (status === 301) expect(answer.headers.location).toBe('/ko/');
  });

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PROPFIND'])('so does %s, which is refused', async (method) => {
    const answer = await ask(`${nginx.https}/ko/`, {}, method);
    expect(answer.status).toBe(405);
    expect(complaints(answer, expected)).toEqual([]);
  });

  test('so does a request that is no HTTP', async () => {
    const said = await shout(nginx.onion, 'whimsy\r\n\r\n');
    const [head = '', ...lines] = said.split('\r\n\r\n')[0]?.split('\r\n') ?? [];
    expect(head).toContain('400');
    const headers = Object.fromEntries(
      lines.map((line) => [line.split(':')[0]?.toLowerCase(), line.replace(/^[^:]*: /, '')]),
    );
    const answer: Answer = { url: `${nginx.onion}/`, status: 400, headers, raw: Buffer.of(), body: Buffer.of() };
    expect(complaints(answer, { ...expected, https: false })).toEqual([]);
  });

  test('the onion address gets the same without what is for https', async () => {
    for (const address of addresses) {
      const answer = await ask(`${nginx.onion}${address}`, packed);
      expect(answer.body.equals(fileOf(address) ?? Buffer.of()), address).toBe(true);
      expect(complaints(answer, { ...expected, https: false }), address).toEqual([]);
    }
  });

  test('http goes to https, address and all', async () => {
    const answer = await ask(`${nginx.http}/ko/?a=b`, { host: 'gyeot.example' });
    expect([answer.status, answer.headers.location]).toEqual([301, 'https://gyeot.example/ko/?a=b']);
  });

  test('browsers get HTTP/2, and no session that would tell that the same one came again', async () => {
    const options = { rejectUnauthorized: false, ALPNProtocols: ['h2'] };
    const session = await secured(nginx.https, options, (socket) => {
      expect(socket.alpnProtocol).toBe('h2');
      return socket.getSession();
    });
    await secured(nginx.https, { ...options, session }, (socket) => expect(socket.isSessionReused()).toBe(false));
  });

  test('the offline worker may fetch, and only it', async () => {
    const fetching = [];
    for (const address of addresses) {
      const { headers } = await ask(`${nginx.https}${address}`);
      if (headers['content-security-policy']?.includes('connect-src')) fetching.push(address);
    }
    expect(fetching).toEqual([offlineWorker]);
  });

  test('brotli, gzip or neither, as the browser asks; the same file each time', async () => {
    for (const [accept, encoding] of [
      ['br', 'br'],
      ['gzip', 'gzip'],
      ['identity', undefined],
    ] as const) {
      for (const address of addresses) {
        const answer = await ask(`${nginx.https}${address}`, { 'accept-encoding': accept });
        expect(answer.headers['content-encoding'], address).toBe(encoding);
        expect(answer.headers.vary, address).toContain('Accept-Encoding');
        expect(answer.body.equals(fileOf(address) ?? Buffer.of()), address).toBe(true);
      }
    }
  });

  test('text says that it is UTF-8, and the server does not say its version', async () => {
    for (const address of addresses) {
      const { headers } = await ask(`${nginx.https}${address}`);
      expect(headers['content-type'], address).toMatch(/; charset=utf-8$/);
      expect(headers.server).toBe('nginx');
    }
  });

  test('nothing of a visit is written down', async () => {
    const logs = ['/var/log/nginx/access.log', '/var/log/nginx/error.log'];
    const size = () =>
      Promise.all(
        logs.map((path) =>
          stat(path).then(
            ({ size }) => size,
            () => 0,
          ),
        ),
      );
    const before = [await size(), [...(await builtFiles(prefix)).keys()].sort()];
    for (const path of ['/ko/', '/nowhere', '/../x', '/%zz', '/ko/?canary=7f3a']) await ask(`${nginx.https}${path}`);
    await shout(nginx.onion, 'canary\r\n\r\n');
    expect([await size(), [...(await builtFiles(prefix)).keys()].sort()]).toEqual(before);
    expect(nginx.said()).toBe('');
  });
});

const asked = (line: string, ...headers: string[]) =>
  `${[line, 'Host: gyeot.example', 'Connection: close', ...headers].join('\r\n')}\r\n\r\n`;
const kinds = {
  'a page': [200, asked('GET /ko/ HTTP/1.1')],
  'a page, asked for without its body': [200, asked('HEAD /ko/ HTTP/1.1')],
  'a part of a page, which is given whole': [200, asked('GET /ko/ HTTP/1.1', 'Range: bytes=0-10')],
  'parts of a page': [200, asked('GET /ko/ HTTP/1.1', 'Range: bytes=0-1,4-5')],
  'a part behind the end': [200, asked('GET /ko/ HTTP/1.1', 'Range: bytes=99999999-')],
  'a part behind the end of an asset': [200, asked('GET ASSET HTTP/1.1', 'Range: bytes=99999999-')],
  'a page that is known': [304, asked('GET /ko/ HTTP/1.1', 'If-None-Match: *')],
  'an asset that is known': [304, asked('GET ASSET HTTP/1.1', 'If-None-Match: *')],
  'a page of another day': [412, asked('GET /ko/ HTTP/1.1', 'If-Match: "another"')],
  'a folder without its slash': [301, asked('GET /ko HTTP/1.1')],
  'a folder without a page': [404, asked('GET /assets/ HTTP/1.1')],
  nothing: [404, asked('GET /nowhere HTTP/1.1')],
  'a form': [405, asked('POST /ko/ HTTP/1.1', 'Content-Length: 0')],
  'a large form': [413, `${asked('POST /ko/ HTTP/1.1', 'Content-Length: 5')}about`],
  'a long address': [414, asked(`GET /${'a'.repeat(40_000)} HTTP/1.1`)],
  'a long header': [400, asked('GET /ko/ HTTP/1.1', `X-Long: ${'a'.repeat(40_000)}`)],
  'a host that is none': [400, 'GET /ko/ HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n'],
  'no host': [400, 'GET /ko/ HTTP/1.1\r\nConnection: close\r\n\r\n'],
  'a way out': [400, asked('GET /../../etc/passwd HTTP/1.1')],
  'an unknown packing': [501, asked('POST /ko/ HTTP/1.1', 'Transfer-Encoding: unknown')],
  'an unknown version': [505, asked('GET /ko/ HTTP/7.1')],
} as const;

describe('each header comes once, in the answer to', () => {
  const asset = addresses.find((address) => address.startsWith('/assets/')) ?? '';

  /** Names of the headers of an answer, in lower case, as often as they come. */
  async function headersOf(url: string, request: string, status: number) {
    const [head = ''] = (await shout(url, request.replace('ASSET', asset))).split('\r\n\r\n');
    const [first = '', ...lines] = head.split('\r\n');
    expect(first).toContain(` ${status} `);
    return lines.map((line) => line.split(':')[0]?.toLowerCase() ?? '');
  }

  test.each(Object.entries(kinds))('%s', async (_, [status, request]) => {
    for (const url of [nginx.https, nginx.onion]) {
      const names = await headersOf(url, request, status);
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
      for (const name of ['content-security-policy', 'cache-control', 'permissions-policy', 'request-otr'])
        expect(names).toContain(name);
    }
  });

  test('a page asked for in the clear where TLS is spoken', async () => {
    const names = await headersOf(nginx.https.replace('https:', 'http:'), asked('GET /ko/ HTTP/1.1'), 400);
    expect(names).toEqual([...new Set(names)]);
    expect(names).toContain('content-security-policy');
  });
});

describe('the check can fail', () => {
  test.each(['/ko/', '/nowhere', 'an asset'])(
    '%s: every header, directive and feature, dropped or loosened',
    async (name) => {
      const path = name === 'an asset' ? (addresses.find((address) => address.startsWith('/assets/')) ?? '') : name;
      const changed = mutations(await ask(`${nginx.https}${path}`, packed));
      expect(changed.length).toBeGreaterThan(380);
      const missed = changed.filter((mutation) => complaints(mutation.answer, expected).length === 0);
      expect(missed.map((mutation) => mutation.name)).toEqual([]);
    },
  );

  test('every line of headers that nginx is not given is missed on every kind of answer', async () => {
    const path = join(prefix, 'site/_nginx.conf');
    const given = await readFile(path, 'utf8');
    const lines = given.split('\n').filter((line) => line.startsWith('add_header'));
    expect(lines.length).toBeGreaterThanOrEqual(12);
    for (const line of lines) {
      await writeFile(path, given.replace(line, ''));
      const poorer = await startNginx(prefix);
      for (const address of ['/ko/', '/nowhere', '/ko', addresses.find((found) => found.startsWith('/assets/'))]) {
        const answer = await ask(`${poorer.https}${address}`);
        expect(complaints(answer, expected), `${line} at ${address}`).not.toEqual([]);
      }
      await poorer.stop();
    }
    await writeFile(path, given);
  });
});
