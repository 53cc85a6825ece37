import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds on needs JavaScript in the browser, not in the page. */
export async function violations(page: Page): Promise<string[]> {
  // Evaluated by the debugger, which the page's own policy against foreign scripts does not bind.
  await page.evaluate(source);
  const found = await page.evaluate(async (runOnly) => {
    const { violations: list } = await (
      globalThis as unknown as {
        axe: {
          run(
            options: object,
          ): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
        };
      }
    ).axe.run({ runOnly });
    return list.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .map((node) => node.html)
          .join(' | ')
          .slice(0, 300)}`,
    );
  }, tags);
  return found.map((line) => `${new URL(page.url()).pathname} ${line}`);
}
