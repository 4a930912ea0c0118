import type { Answer } from './ask.ts';

// The rules by which MDN's HTTP Observatory scores one answer: github.com/mdn/mdn-http-observatory, version 1.6.1
// (September 2026), src/grader/charts.js and src/analyzer/tests. A site starts at 100; penalties are taken off; only
// with 90 or more left do bonuses count. Left out: cookies that are set (here any cookie is the worst case), and what
// needs other requests (redirection, CORS with an origin).

type Headers = Readonly<Record<string, string>>;
type Policy = ReadonlyMap<string, readonly string[]>;

const broad = ['ftp:', 'http:', 'https:', '*', 'http://*', 'http://*.*', 'https://*', 'https://*.*'];
const privateReferrers = ['no-referrer', 'same-origin', 'strict-origin', 'strict-origin-when-cross-origin'];

/** What each test adds or takes off. */
export function findings({ headers, body }: Pick<Answer, 'headers' | 'body'>): Record<string, number> {
  const policy = parsePolicy(headers['content-security-policy']);
  return {
    'content-security-policy': contentSecurityPolicy(policy),
    cookies: headers['set-cookie'] === undefined ? 0 : -40,
    'cross-origin-resource-sharing': headers['access-control-allow-credentials'] === undefined ? 0 : -50,
    'cross-origin-embedder-policy': token(headers['cross-origin-embedder-policy'], {
      'require-corp': 10,
      credentialless: 10,
      'unsafe-none': 0,
    }),
    'cross-origin-opener-policy': token(headers['cross-origin-opener-policy'], {
      'same-origin': 10,
      'same-origin-allow-popups': 10,
      'noopener-allow-popups': 10,
      'unsafe-none': 0,
    }),
    'cross-origin-resource-policy': token(headers['cross-origin-resource-policy'], {
      'same-origin': 10,
      'same-site': 10,
      'cross-origin': 0,
    }),
    'referrer-policy': referrerPolicy(headers['referrer-policy']),
    'strict-transport-security': transportSecurity(headers['strict-transport-security']),
    'subresource-integrity': integrity(headers, body.toString('utf8')),
    'x-content-type-options': headers['x-content-type-options']?.trim().toLowerCase() === 'nosniff' ? 0 : -5,
    'x-frame-options': framing(headers['x-frame-options'], policy),
  };
}

/** On a domain that browsers know from the preload list, 5 more for transport, whatever the header. */
export function score(answer: Pick<Answer, 'headers' | 'body'>, { preloaded = false } = {}): number {
  const modifiers = Object.values({
    ...findings(answer),
    ...(preloaded && { 'strict-transport-security': 5 }),
  });
  const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
  const penalised = 100 + sum(modifiers.filter((modifier) => modifier < 0));
  return penalised >= 90 ? penalised + sum(modifiers.filter((modifier) => modifier > 0)) : Math.max(penalised, 0);
}

/** The scripts that a page loads from an address; without any, integrity earns nothing and costs nothing. */
export function loadedScripts(html: string): string[] {
  return [...html.matchAll(/<script\b[^>]*\bsrc=[^>]*>/gi)].map(([tag]) => tag);
}

/** Directives by name; undefined when one stands twice. */
export function parsePolicy(header: string | undefined): Policy | undefined {
  const directives = (header ?? '')
    .split(';')
    .map((directive) => directive.trim().toLowerCase().split(/\s+/))
    .filter(([name]) => name !== '');
  const policy = new Map(directives.map(([name = '', ...sources]) => [name, [...new Set(sources)]]));
  return policy.size === directives.length ? policy : undefined;
}

function contentSecurityPolicy(policy: Policy | undefined): number {
  if (policy === undefined || policy.size === 0) return -25;
  const sources = (name: string) => [...(policy.get(name) ?? policy.get('default-src') ?? ['*'])];
  const has = (name: string, bad: readonly string[]) => {
    const listed = sources(name);
    const hashed = listed.some((source) => /^'(sha(256|384|512)|nonce)-/.test(source));
    return listed.some((source) => bad.includes(source) && !(hashed && source === "'unsafe-inline'"));
  };
  const http = (names: string[]) => names.flatMap(sources).some((source) => /^(http|ftp):/.test(source));
  const passive = ['img-src', 'media-src'];
  const active = [...policy.keys()].filter((name) => !passive.includes(name));
  if (has('script-src', [...broad, "'unsafe-inline'", 'data:']) || has('object-src', broad)) return -20;
  if (http([...active, 'script-src'])) return -20;
  if (has('script-src', ["'unsafe-eval'"]) || has('style-src', ["'unsafe-eval'"])) return -10;
  if (http(passive)) return -10;
  if (has('style-src', [...broad, "'unsafe-inline'", 'data:'])) return 0;
  return policy.get('default-src')?.join() === "'none'" ? 10 : 5;
}

/** A structured field's token, whose parameters do not matter; anything else is invalid. */
function token(header: string | undefined, modifiers: Readonly<Record<string, number>>): number {
  return header === undefined ? 0 : (modifiers[header.split(';')[0]?.trim() ?? ''] ?? -5);
}

function referrerPolicy(header: string | undefined): number {
  if (header === undefined) return 0;
  const last = header.split(',').at(-1)?.trim().toLowerCase() ?? '';
  return privateReferrers.includes(last) ? 5 : -5;
}

function transportSecurity(header: string | undefined): number {
  const seconds = Number(/(?:^|;\s*)max-age=(\d+)/i.exec(header ?? '')?.[1] ?? Number.NaN);
  if (Number.isNaN(seconds) || header?.includes(',')) return -20;
  return seconds < 15_552_000 ? -10 : 0;
}

function integrity(headers: Headers, html: string): number {
  if (!headers['content-type']?.startsWith('text/html')) return 0;
  const scripts = loadedScripts(html);
  const elsewhere = scripts.filter((tag) => /\bsrc="(https?:)?\/\//i.test(tag));
  if (elsewhere.some((tag) => !/\bintegrity="/i.test(tag))) return -5;
  return scripts.some((tag) => /\bintegrity="/i.test(tag)) ? 5 : 0;
}

function framing(header: string | undefined, policy: Policy | undefined): number {
  if (policy?.has('frame-ancestors')) return 5;
  const value = header?.trim().toLowerCase() ?? '';
  if (value === 'deny' || value === 'sameorigin') return 5;
  return value.startsWith('allow-from') ? 0 : -20;
}
