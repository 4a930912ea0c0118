import type { Answer } from './ask.ts';

export interface Mutation {
  readonly name: string;
  readonly answer: Answer;
}

const looser: Readonly<Record<string, readonly string[]>> = {
  'referrer-policy': ['same-origin', 'origin', 'unsafe-url'],
  'x-content-type-options': ['none'],
  'x-frame-options': ['SAMEORIGIN', 'ALLOWALL'],
  'x-dns-prefetch-control': ['on'],
  'cross-origin-opener-policy': ['unsafe-none', 'same-origin-allow-popups'],
  'cross-origin-embedder-policy': ['unsafe-none', 'credentialless'],
  'cross-origin-resource-policy': ['same-site', 'cross-origin'],
  'request-otr': ['0'],
  'cache-control': ['no-cache', 'private, max-age=60', 'public, max-age=60'],
  'strict-transport-security': [
    'max-age=0; includeSubDomains; preload',
    'max-age=15552000; includeSubDomains; preload',
    'max-age=63072000; preload',
    'max-age=63072000; includeSubDomains',
  ],
  'permissions-policy': ['camera=()'],
  'content-security-policy': ["default-src 'none'"],
};

const wider = ['*', 'https:', 'http:', 'https://elsewhere.example', "'unsafe-inline'", "'unsafe-eval'", 'blob:'];
const fetching = ['connect-src', 'font-src', 'frame-src', 'manifest-src', 'media-src', 'object-src', 'child-src'];
const added = {
  'set-cookie': 'id=1',
  'access-control-allow-origin': '*',
  'report-to': '{}',
  nel: '{}',
  'accept-ch': 'DPR',
  'integrity-policy': 'blocked-destinations=(script)',
};

/** Every way in which one header, directive or feature of a sound answer can go missing or be loosened. */
export function mutations(answer: Answer): Mutation[] {
  const change = (name: string, header: string, value: string | undefined): Mutation => {
    const { [header]: _, ...others } = answer.headers;
    return { name, answer: { ...answer, headers: value === undefined ? others : { ...others, [header]: value } } };
  };
  const ours = Object.keys(looser).filter((header) => answer.headers[header] !== undefined);
  const policy = (answer.headers['content-security-policy'] ?? '').split(';').map((part) => part.trim());
  const features = (answer.headers['permissions-policy'] ?? '').split(',').map((part) => part.trim());
  const policyWith = (name: string, parts: string[]) => change(name, 'content-security-policy', parts.join('; '));
  const featuresWith = (name: string, parts: string[]) => change(name, 'permissions-policy', parts.join(', '));
  return [
    ...ours.map((header) => change(`without ${header}`, header, undefined)),
    ...ours.flatMap((header) => (looser[header] ?? []).map((value) => change(`${header}: ${value}`, header, value))),
    ...Object.entries(added).map(([header, value]) => change(`with ${header}`, header, value)),
    ...policy.flatMap((part, at) => [
      policyWith(`policy without ${part}`, policy.toSpliced(at, 1)),
      policyWith(`policy with ${part} twice`, [...policy, part]),
      ...wider.map((source) => policyWith(`${part} ${source}`, policy.with(at, `${part} ${source}`))),
      ...wider.map((source) => policyWith(`${part}: ${source}`, policy.with(at, `${part.split(' ')[0]} ${source}`))),
    ]),
    ...fetching
      .filter((name) => !policy.some((part) => part.startsWith(name)))
      .map((name) => policyWith(`policy with ${name}`, [...policy, `${name} 'self'`])),
    ...features.flatMap((part, at) => [
      featuresWith(`features without ${part}`, features.toSpliced(at, 1)),
      featuresWith(`${part} for the site`, features.with(at, part.replace('()', '(self)'))),
      featuresWith(`${part} for all`, features.with(at, part.replace('()', '*'))),
    ]),
  ];
}
