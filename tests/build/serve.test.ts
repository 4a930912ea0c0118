import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { everywhere } from '../../scripts/headers.mjs';
import { type Server, serve } from '../../scripts/serve.mjs';
import { ask } from '../support/ask.ts';
import { addressesOf, builtFiles, expectedHashes } from '../support/built.ts';
import { complaints, type Expected } from '../support/header-rules.ts';

const files = await builtFiles();
const features = (everywhere['Permissions-Policy'] ?? '').split(', ').map((part) => part.slice(0, -'=()'.length));
const expected: Expected = { https: false, ...expectedHashes(files), features };

let server: Server;
beforeAll(async () => {
  server = await serve({ port: 0 });
});
afterAll(() => server.close());

describe('npm start and npm run preview', () => {
  test('every address of the site answers with its file and every header', async () => {
    for (const address of addressesOf(files)) {
      const answer = await ask(`${server.url}${address}`, { 'accept-encoding': 'br, gzip' });
      expect(answer.status, address).toBe(200);
      expect(answer.headers['content-encoding']).toBe('br');
      const file = files.get(address.endsWith('/') ? `${address}index.html`.slice(1) : address.slice(1));
      expect(file && answer.body.equals(file), address).toBe(true);
      expect(complaints(answer, expected), address).toEqual([]);
    }
  });

  test('so do an address that is not there, a redirect and a wrong method', async () => {
    const answers = {
      lost: await ask(`${server.url}/nowhere`),
      lostAsset: await ask(`${server.url}/assets/gone.js`),
      hidden: await ask(`${server.url}/_headers`),
      redirect: await ask(`${server.url}/ko`),
      wrong: await ask(`${server.url}/ko/`, {}, 'POST'),
    };
    const status = { lost: 404, lostAsset: 404, hidden: 404, redirect: 301, wrong: 405 };
    for (const [name, answer] of Object.entries(answers)) {
      expect(answer.status, name).toBe(status[name as keyof typeof status]);
      expect(complaints(answer, expected), name).toEqual([]);
    }
    expect(answers.redirect.headers.location).toBe('/ko/');
    expect(answers.lost.body).toEqual(files.get('404.html'));
  });
});
