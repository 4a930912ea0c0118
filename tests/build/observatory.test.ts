import { describe, expect, test } from 'vitest';
import { findings, score } from '../support/observatory.ts';

const html = Buffer.from('<!doctype html><script src="/a.js" integrity="sha256-x"></script>');
const type = { 'content-type': 'text/html' };
const strict = {
  ...type,
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'strict-transport-security': 'max-age=63072000',
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'referrer-policy': 'no-referrer',
};

describe('the Observatory’s rules', () => {
  test('everything strict is 155; a page without scripts from addresses 150', () => {
    expect(score({ headers: strict, body: html })).toBe(155);
    expect(score({ headers: strict, body: Buffer.from('<p>') })).toBe(150);
    expect(score({ headers: { ...strict, 'content-type': 'text/javascript' }, body: Buffer.of() })).toBe(150);
  });

  test('a domain on the preload list gets 5 more, with or without scripts', () => {
    expect(score({ headers: strict, body: html }, { preloaded: true })).toBe(160);
    expect(score({ headers: strict, body: Buffer.from('<p>') }, { preloaded: true })).toBe(155);
  });

  test('only a script element with an address and a hash earns the points of integrity', () => {
    const integrity = (body: string) => findings({ headers: strict, body: Buffer.from(body) })['subresource-integrity'];
    expect(integrity('<script src="/a.js"></script>')).toBe(0);
    expect(integrity('<script integrity="sha256-x">1</script>')).toBe(0);
    expect(integrity('<link rel="modulepreload" href="/a.js" integrity="sha256-x">')).toBe(0);
    expect(integrity('<script src="https://elsewhere.example/a.js"></script>')).toBe(-5);
  });

  test('no header at all is 30: policy, transport, sniffing and framing are missing', () => {
    expect(score({ headers: type, body: html })).toBe(30);
  });

  test('a host that allows a policy in a meta element only: 75, B', () => {
    // As the Observatory does: the element counts as the policy, but frame-ancestors is not allowed in it; a host's own
    // https comes with Strict-Transport-Security.
    const meta = {
      ...type,
      'content-security-policy': "default-src 'none'",
      'strict-transport-security': 'max-age=31536000',
    };
    expect(score({ headers: meta, body: html })).toBe(75);
  });

  test.each([
    ["default-src 'self'", 5],
    ["default-src 'none'; script-src 'self' 'unsafe-inline'", -20],
    ["default-src 'none'; script-src 'sha256-x' 'unsafe-inline'", 10],
    ["default-src 'none'; script-src https:", -20],
    ["default-src 'none'; connect-src http://example.com", -20],
    ["default-src 'none'; img-src http://example.com", -10],
    ["default-src 'none'; script-src 'unsafe-eval'", -10],
    ["default-src 'none'; style-src 'unsafe-inline'", 0],
    ["default-src 'none'; default-src 'self'", -25],
    ['', -25],
  ])('policy “%s”: %i', (policy, modifier) => {
    const headers = { 'content-security-policy': policy };
    expect(findings({ headers, body: html })['content-security-policy']).toBe(modifier);
  });
});
