import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Expects a text to stand on one line wherever the page shows it, from a phone's width to a desk's. */
export async function expectUnbroken(page: Page, text: string): Promise<void> {
  const before = page.viewportSize();
  for (let width = 320; width <= 1280; width += width < 480 ? 5 : 80) {
    await page.setViewportSize({ width, height: 800 });
    expect(await page.evaluate(linesOf, text), `lines at ${width} px`).toSatisfy(
      (lines: number[]) => lines.length > 0 && lines.every((count) => count === 1),
    );
  }
  if (before) await page.setViewportSize(before);
}

/** Runs in the browser: on how many lines a text stands, at each place where it is shown. */
function linesOf(text: string): number[] {
  const walker = document.createTreeWalker(
    document.querySelector('main') as Element,
    NodeFilter.SHOW_TEXT,
  );
  const lines: number[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const start = node.data.indexOf(text);
    if (start < 0) continue;
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, start + text.length);
    lines.push(range.getClientRects().length);
  }
  return lines;
}
