import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, gzip, constants as zlib } from 'node:zlib';
import { readHeaders, withoutHttps } from './headers.mjs';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** How each encoding packs. @type {(quality: number) => Record<Encoding, (text: Buffer) => Promise<Buffer>>} */
const packingOf = (quality) => ({
  br: (text) => brotli(text, { params: { [zlib.BROTLI_PARAM_QUALITY]: quality } }),
  gzip: (text) => zip(text),
  identity: async (text) => text,
});

/** @type {Record<string, string>} */
const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/**
 * @typedef {'br' | 'gzip' | 'identity'} Encoding
 * @typedef {{ type: string, packed: (encoding: Encoding) => Promise<Buffer> }} Served
 * @typedef {{ url: string, close: () => Promise<void> }} Server
 */

/**
 * Serves a built folder on 127.0.0.1 as a static host would: with the headers of its _headers file (less the two that
 * are for https) and its 404.html. Files are read once, at the start, so no request ever reaches the disk;
 * each is packed when it is first asked for.
 * @param {{ port?: number, root?: string, quality?: number }} [options] port 0 takes any free one; a taken port moves
 *   on to the next. `quality` is Brotli's: 9 packs quickly, 11 as small as what scripts/compress.mjs writes for a real server
 * @returns {Promise<Server>}
 */
export async function serve({
  port = 4173,
  root = fileURLToPath(new URL('../dist', import.meta.url)),
  quality = 9,
} = {}) {
  const files = await readFiles(root, packingOf(quality));
  const headersFor = readHeaders(await readFile(join(root, '_headers'), 'utf8').catch(() => ''));

  const server = createServer(async (request, response) => {
    const path = pathOf(request.url);
    const reads = request.method === 'GET' || request.method === 'HEAD';
    const file = reads ? (files.get(path) ?? files.get(`${path}index.html`)) : undefined;
    for (const [name, value] of Object.entries(withoutHttps(headersFor(file ? path : '/404.html')))) {
      response.setHeader(name, value);
    }
    if (!reads) return plain(response, 405, 'Method not allowed');
    if (!file && files.has(`${path}/index.html`)) return response.writeHead(301, { Location: `${path}/` }).end();
    const sent = file ?? files.get('/404.html');
    if (!sent) return plain(response, 404, 'Not found');

    const encoding = accepted(request.headers['accept-encoding'] ?? '');
    const body = await sent.packed(encoding);
    response.setHeader('Content-Type', sent.type);
    response.setHeader('Content-Length', body.length);
    response.setHeader('Vary', 'Accept-Encoding');
    if (encoding !== 'identity') response.setHeader('Content-Encoding', encoding);
    response.writeHead(file ? 200 : 404).end(request.method === 'HEAD' ? undefined : body);
  });

  const taken = await listen(server, port);
  return {
    url: `http://127.0.0.1:${taken}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

/** @param {string | undefined} url */
function pathOf(url) {
  try {
    return decodeURIComponent(new URL(url ?? '/', 'http://localhost').pathname);
  } catch {
    return '';
  }
}

/**
 * @param {string} header
 * @returns {Encoding}
 */
function accepted(header) {
  if (/\bbr\b/.test(header)) return 'br';
  return /\bgzip\b/.test(header) ? 'gzip' : 'identity';
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 * @param {string} text
 */
function plain(response, status, text) {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${text}\n`);
}

/**
 * @param {string} root
 * @param {ReturnType<typeof packingOf>} packing
 * @returns {Promise<Map<string, Served>>} by address
 */
async function readFiles(root, packing) {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const served = paths.map(async (path) => {
    const type = types[extname(path)] ?? 'text/plain; charset=utf-8';
    const address = `/${relative(root, path).split(sep).join('/')}`;
    return /** @type {const} */ ([address, { type, packed: packer(await readFile(path), packing) }]);
  });
  const files = new Map(await Promise.all(served));
  for (const address of files.keys()) if (address.startsWith('/_')) files.delete(address);
  return files;
}

/**
 * Packs a text once for each encoding that is asked for.
 * @param {Buffer} text
 * @param {ReturnType<typeof packingOf>} packing
 * @returns {Served['packed']}
 */
function packer(text, packing) {
  /** @type {Map<Encoding, Promise<Buffer>>} */
  const packed = new Map();
  return (encoding) => {
    const body = packed.get(encoding) ?? packing[encoding](text);
    packed.set(encoding, body);
    return body;
  };
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<number>} the port it listens on
 */
function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code === 'EADDRINUSE' && port > 0 && port < 65535) resolve(listen(server, port + 1));
      else reject(error);
    });
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { url } = await serve({ port: Number(process.env.PORT ?? 4173) });
  console.log(`Korean   ${url}/ko/\nEnglish  ${url}/en/`);
}
