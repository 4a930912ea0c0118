import type { Answer } from './ask.ts';
import { loadedScripts, parsePolicy, score } from './observatory.ts';

/** What the rules must know of the site, and where the answer came from. */
export interface Expected {
  readonly https: boolean;
  /** The sha256 of every inline script and style of the pages, as a policy writes them. */
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
  /** Every feature that a page could be granted. */
  readonly features: readonly string[];
}

const exact: Readonly<Record<string, string>> = {
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'x-dns-prefetch-control': 'off',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'same-origin',
  'request-otr': '1',
};

/**
 * Nothing that lets others read, reports anywhere, remembers a browser or fetches early. Nor Integrity-Policy: with it,
 * WebKit 2.50 runs no module at all (docs/decisions/005-only-this-builds-code-runs.md).
 */
const unwanted =
  /^(set-cookie|access-control-.*|report-to|reporting-endpoints|nel|link|refresh|accept-ch|x-powered-by|integrity-policy)$/;

const nowhere = {
  'default-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'none'"],
  'require-trusted-types-for': ["'script'"],
};

/** Everything that is wrong with the headers of an answer; nothing, when they are as they must be. */
export function complaints(answer: Answer, expected: Expected): string[] {
  const { headers } = answer;
  const path = new URL(answer.url).pathname;
  const wanted: Record<string, string | undefined> = {
    ...exact,
    'strict-transport-security': expected.https ? 'max-age=63072000; includeSubDomains; preload' : undefined,
    'cache-control':
      path.startsWith('/assets/') && answer.status < 300 ? 'public, max-age=31536000, immutable' : 'no-store',
  };
  const wrong = Object.entries(wanted)
    .filter(([name, value]) => headers[name] !== value)
    .map(([name, value]) => `${name}: ${headers[name]} instead of ${value}`);
  const extra = Object.keys(headers).filter((name) => unwanted.test(name));
  return [
    ...wrong,
    ...extra.map((name) => `${name} is sent`),
    ...policyComplaints(headers['content-security-policy'], path === '/offline.js' && answer.status < 300, expected),
    ...featureComplaints(headers['permissions-policy'], expected.features),
    ...scoreComplaints(answer, expected),
  ];
}

function policyComplaints(
  header: string | undefined,
  isWorker: boolean,
  { https, scripts, styles }: Expected,
): string[] {
  const worker = { ...nowhere, 'connect-src': ["'self'"], 'trusted-types': ["'none'"] };
  const site = {
    ...nowhere,
    'script-src': ["'self'", ...scripts],
    'style-src': styles,
    'img-src': ['data:'],
    'worker-src': ["'self'"],
    'trusted-types': ['gyeot'],
  };
  const wanted: Record<string, readonly string[]> = {
    ...(isWorker ? worker : site),
    ...(https && { 'upgrade-insecure-requests': [] }),
  };
  // Hashes tell small letters from capitals.
  const sent = parsePolicy(header) && new Map((header ?? '').split(';').map((part) => directive(part)));
  if (sent === undefined) return ['a directive stands twice'];
  return [...new Set([...Object.keys(wanted), ...sent.keys()])]
    .filter((name) => sorted(sent.get(name)) !== sorted(wanted[name]))
    .map((name) => `${name}: ${sent.get(name)?.join(' ')}`);
}

function directive(text: string): [string, string[]] {
  const [name = '', ...sources] = text.trim().split(/\s+/);
  return [name, sources];
}

function sorted(sources: readonly string[] | undefined): string | undefined {
  return sources && [...sources].sort().join(' ');
}

function featureComplaints(header: string | undefined, features: readonly string[]): string[] {
  const denied = new Set((header ?? '').split(',').map((part) => part.trim()));
  const granted = features.filter((feature) => !denied.has(`${feature}=()`));
  return [...granted, ...[...denied].filter((part) => !part.endsWith('=()'))].map((part) => `${part} is granted`);
}

/** 155 wherever a script is loaded; without one, the 5 points for its integrity cannot be earned. */
function scoreComplaints(answer: Answer, { https }: Expected): string[] {
  if (!https) return [];
  const best = loadedScripts(answer.body.toString('utf8')).length > 0 ? 155 : 150;
  return score(answer) >= best ? [] : [`the Observatory gives ${score(answer)}, not ${best}`];
}
