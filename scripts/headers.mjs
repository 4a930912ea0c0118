import { createHash } from 'node:crypto';

// The one place that says which headers the site is sent with. The build writes them out for static hosts
// (dist/_headers) and for nginx (scripts/nginx-headers.mjs); scripts/serve.mjs reads dist/_headers.

/** The only code that may call Trusted Types' sinks bears this name. */
const trustedTypesPolicy = 'gyeot';

/** The worker that keeps the site for use offline must fetch, which no page may: it has a policy of its own. */
export const offlineWorker = '/offline.js';

/** Everything that Chromium knows and that no page uses. Client hints are left out: they are never asked for. */
const deniedFeatures = [
  'accelerometer aria-notify autoplay browsing-topics camera captured-surface-control clipboard-read clipboard-write',
  'compute-pressure cross-origin-isolated deferred-fetch deferred-fetch-minimal digital-credentials-create',
  'digital-credentials-get display-capture encrypted-media fullscreen gamepad geolocation gyroscope hid',
  'identity-credentials-get idle-detection interest-cohort keyboard-map language-detector language-model local-fonts',
  'local-network local-network-access loopback-network magnetometer media-playback-while-not-visible microphone midi',
  'on-device-speech-recognition otp-credentials payment picture-in-picture private-state-token-issuance',
  'private-state-token-redemption publickey-credentials-create publickey-credentials-get screen-wake-lock serial',
  'speaker-selection storage-access summarizer sync-xhr translator unload usb window-management xr-spatial-tracking',
].flatMap((line) => line.split(' '));

/** Whatever the path and the answer. @type {Record<string, string>} */
export const everywhere = {
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'X-DNS-Prefetch-Control': 'off',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': deniedFeatures.map((feature) => `${feature}=()`).join(', '),
  // Asks browsers that know it (Brave) to leave the visit out of the history.
  'Request-OTR': '1',
};

/** Only over https: it would cut off an onion address, or this machine. */
export const overHttps = {
  transport: 'max-age=63072000; includeSubDomains; preload',
  upgrade: '; upgrade-insecure-requests',
};

/** HTML must leave nothing on the disk; an asset's name changes with its bytes. */
export const caching = { assets: 'public, max-age=31536000, immutable', others: 'no-store' };

const nowhere = [
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
];

/**
 * The Content-Security-Policy of everything but the offline worker, and that worker's.
 * @param {Iterable<string>} pages every page's text, for the hashes of their inline scripts and styles
 */
export function policies(pages) {
  const { scripts, styles } = inlineHashes(pages);
  const site = [
    "default-src 'none'",
    ["script-src 'self'", ...scripts].join(' '),
    ['style-src', ...(styles.length > 0 ? styles : ["'none'"])].join(' '),
    'img-src data:',
    "worker-src 'self'",
    ...nowhere,
    `trusted-types ${trustedTypesPolicy}`,
  ];
  const worker = ["default-src 'none'", "connect-src 'self'", ...nowhere, "trusted-types 'none'"];
  return { site: site.join('; '), worker: worker.join('; ') };
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
 * A page that carries its policy itself: hosts that read _headers send 404.html from addresses that no rule knows. What
 * only a header can forbid, being framed, X-Frame-Options forbids everywhere.
 * @param {string} html
 */
export function withOwnPolicy(html) {
  const [charset, own] = ['<meta charset="utf-8">', policies([html]).site.replace(" frame-ancestors 'none';", '')];
  return html.replace(charset, `${charset}<meta http-equiv="Content-Security-Policy" content="${own}">`);
}

/**
 * The text of dist/_headers, for hosts with https. They join the headers of all rules that match, so every path must
 * get each header from one rule: the policy and the caching stand beside each page or folder, not under /*.
 * @param {string[]} paths in dist
 * @param {Iterable<string>} pages
 */
export function headersFile(paths, pages) {
  const { site, worker } = policies(pages);
  const published = paths.filter((path) => !path.startsWith('_'));
  const patterns = new Set(published.map((path) => `/${path.replace(/\/.*/, '/*')}`).concat('/', offlineWorker));
  const { transport, upgrade } = overHttps;
  return [
    rule('/*', { ...everywhere, 'Strict-Transport-Security': transport }),
    ...[...patterns].sort().map((pattern) =>
      rule(pattern, {
        'Content-Security-Policy': (pattern === offlineWorker ? worker : site) + upgrade,
        'Cache-Control': pattern === '/assets/*' ? caching.assets : caching.others,
      }),
    ),
  ].join('');
}

/**
 * Reads a _headers file back.
 * @param {string} text
 * @returns {(path: string) => Record<string, string>} what a host sends with a path
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

/**
 * The same headers for an address without https.
 * @param {Record<string, string>} headers
 * @returns {Record<string, string>}
 */
export function withoutHttps({ 'Strict-Transport-Security': _, ...headers }) {
  const policy = headers['Content-Security-Policy']?.replace(overHttps.upgrade, '');
  return policy === undefined ? headers : { ...headers, 'Content-Security-Policy': policy };
}

/** @param {string} text exactly what stands between the tags */
function cspHash(text) {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/**
 * @param {string} pattern
 * @param {Record<string, string>} headers
 */
function rule(pattern, headers) {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  return `${[pattern, ...lines].join('\n')}\n`;
}
