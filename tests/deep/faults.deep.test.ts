import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Breakage } from '../support/breaking.ts';
import { builtFiles } from '../support/built.ts';
import { type Site, startSite } from '../support/site.ts';
import { situations } from '../support/situations.ts';
import { endsWith, leaves, visitor } from '../support/visitor.ts';
import type { Choices } from '../support/walk.ts';

const modules = [...(await builtFiles()).keys()]
  .filter((path) => /^assets\/.*\.js$/.test(path))
  .map((path) => `/${path}`);
const breakages: readonly Breakage[] = ['404', 'hangs', 'throws'];
const answers = situations['all three at once'] as Choices;

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

describe(`${modules.length * breakages.length} broken modules: the plan, or words that say what to do; the way out works`, () => {
  test.each(modules.flatMap((address) => breakages.map((how) => [address, how] as const)))(
    '%s %s',
    async (address, how) => {
      const page = await visitor(site);
      const end = await endsWith(page, address, how, answers);
      await leaves(page);
      // The journey needs neither the pages to read nor the other language.
      if (/\/(ko|ko-\w+|en-pages|\w+Page)-[\w-]{8}\.js$/.test(address)) expect(end).toBe('plan');
      else expect(['plan', 'trouble', 'waiting']).toContain(end);
    },
  );
});
