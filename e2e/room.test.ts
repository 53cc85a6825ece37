import { expect, it } from 'vitest';
import { openBrowser, portal, visit } from './support/browser.ts';

it('is left between the links of a list, and before what follows, on a phone', async () => {
  const browser = await openBrowser();
  const { close, page } = await visit(browser, { width: 320 });
  await page.goto(`${portal()}/leistungen/buergergeld/zustaendig?ort=99999`);
  const lists = page.locator('main .kern-list');
  expect(await lists.count()).toBeGreaterThan(1);
  const heights = await lists
    .locator('a')
    .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().height));
  expect(heights.length).toBeGreaterThan(16);
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
  const gap = await page.locator('main .kern-list + p').evaluate((after) => {
    const list = after.previousElementSibling as Element;
    return after.getBoundingClientRect().top - list.getBoundingClientRect().bottom;
  });
  expect(gap).toBeGreaterThanOrEqual(16);
  await close();
  await browser.close();
});
