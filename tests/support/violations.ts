import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const everyRule = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds in a page, each with where it stands. */
export async function violations(page: Page, rules: readonly string[] = everyRule): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).options({ runOnly: [...rules] }).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`));
}
