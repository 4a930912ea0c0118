import { expect, test } from 'vitest';
import { contacts } from '../../flows/contacts.ts';
import { emergencies, exitAddress } from '../../flows/emergency.ts';
import { sourcesOf } from '../support/sources.ts';

const sources = await sourcesOf('src', 'flows');

test('every source is typed', () => {
  expect(sources.map(({ path }) => path).filter((path) => /\.[cm]?jsx?$/.test(path))).toEqual([]);
});

test('emergency numbers stand in the contacts alone, and the address of the exit beside their list', () => {
  const numbers = emergencies.map(({ id, by }) => contacts[id][by]);
  const host = new URL(exitAddress).hostname.replaceAll('.', '\\.');
  const written = new RegExp(`(?<![\\w-])(?:${numbers.join('|')})(?![\\w-])|${host}`, 'g');
  // The rules of safety are sentences for whoever checks them.
  const own = /^flows\/(?:contacts|sources|safety-rules)\/|^flows\/emergency\.ts$/;
  const others = sources.filter(({ path }) => /\.tsx?$/.test(path) && !own.test(path));
  expect(others.flatMap(({ path, text }) => (text.match(written) ?? []).map((at) => [path, at]))).toEqual([]);
});
