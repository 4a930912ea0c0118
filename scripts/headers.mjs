import { createHash } from 'node:crypto';

/**
 * The CSP source of one inline script or style.
 * @param {string} text exactly what stands between the tags
 */
export function cspHash(text) {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/**
 * The hashes of every inline script and style in these pages, sorted, each once.
 * @param {Iterable<string>} pages
 */
export function inlineHashes(pages) {
  const scripts = new Set();
  const styles = new Set();
  for (const html of pages) {
    for (const [, attributes, text] of html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/gi)) {
      if (!/\ssrc\s*=/i.test(attributes ?? '')) scripts.add(cspHash(text ?? ''));
    }
    for (const [, text] of html.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/gi)) styles.add(cspHash(text ?? ''));
  }
  return { scripts: [...scripts].sort(), styles: [...styles].sort() };
}

/**
 * What every answer carries, whatever the path.
 * @param {Iterable<string>} pages
 * @returns {Record<string, string>}
 */
export function securityHeaders(pages) {
  const { scripts, styles } = inlineHashes(pages);
  return {
    'Content-Security-Policy': [
      "default-src 'none'",
      ["script-src 'self'", ...scripts].join(' '),
      ["style-src 'self'", ...styles].join(' '),
      "img-src 'self' data:",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ].join('; '),
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy':
      'accelerometer=(), autoplay=(), camera=(), display-capture=(), fullscreen=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
  };
}

/**
 * The text of dist/_headers. Hosts join the headers of all rules that match, so each path gets its Cache-Control once.
 * @param {Record<string, string>} pages by their path in dist
 */
export function headersFile(pages) {
  const paths = Object.keys(pages)
    .flatMap((path) => {
      const address = `/${path}`;
      return address.endsWith('/index.html') ? [address.slice(0, -'index.html'.length), address] : [address];
    })
    .sort();
  return [
    rule('/*', securityHeaders(Object.values(pages))),
    rule('/assets/*', { 'Cache-Control': 'public, max-age=31536000, immutable' }),
    ...paths.map((path) => rule(path, { 'Cache-Control': 'no-store' })),
  ].join('');
}

/**
 * @param {string} path
 * @param {Record<string, string>} headers
 */
function rule(path, headers) {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  return `${[path, ...lines].join('\n')}\n`;
}

/**
 * Reads a _headers file back: which headers a path gets.
 * @param {string} text
 * @returns {(path: string) => Record<string, string>}
 */
export function readHeaders(text) {
  /** @type {{ pattern: string, headers: Record<string, string> }[]} */
  const rules = [];
  for (const line of text.split('\n')) {
    if (line.startsWith('/')) rules.push({ pattern: line.trim(), headers: {} });
    const [, name, value] = /^\s+([\w-]+):\s*(.+)$/.exec(line) ?? [];
    if (name && value) Object.assign(rules.at(-1)?.headers ?? {}, { [name]: value });
  }
  return (path) =>
    Object.assign(
      {},
      ...rules
        .filter(({ pattern }) => (pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern))
        .map(({ headers }) => headers),
    );
}
