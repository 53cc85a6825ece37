import { PDFDocument } from '@cantoo/pdf-lib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, portal, visit } from './support/browser.ts';
import { begin, prototypeAt } from './support/prototype.ts';

/** A4 without the margins of the style sheet, in CSS pixels: (210 − 2 × 16) mm. */
const printWidth = Math.floor((178 / 25.4) * 96);

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe.each(['buergergeld-kurzantrag', 'buergergeld'])('on paper, %s', (slug) => {
  it('stands on the page whole, without what can only be clicked', async () => {
    const { close, page } = await visit(browser, { javaScript: false, width: printWidth });
    await begin(page, prototypeAt(slug, 'de'));
    await page.emulateMedia({ media: 'print' });
    const found: string[] = [];
    for (const path of [
      `/prototyp/${slug}/pruefen`,
      `/leistungen/${slug}`,
      `/antrag/${slug}/fragen`,
    ]) {
      await page.goto(portal() + path);
      const faults = await page.evaluate(unfitForPaper);
      found.push(...faults.map((fault) => `${path}: ${fault}`));
      expect(await pagesOf(page), path).toBeGreaterThan(0);
    }
    expect(found).toEqual([]);
    await close();
  });
});

async function pagesOf(page: Page): Promise<number> {
  const pdf = await PDFDocument.load(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
  return pdf.getPageCount();
}

/** Runs in the browser: what is wider than the page, or is there only to be clicked. */
function unfitForPaper(): string[] {
  const root = document.documentElement;
  const name = (element: Element) =>
    `<${element.localName} class="${element.className}"> ${element.textContent?.trim().slice(0, 60)}`;
  const seen = (element: Element) => {
    const { width, height } = element.getBoundingClientRect();
    return element.checkVisibility({ visibilityProperty: true }) && width > 1 && height > 1;
  };
  const wide = [...document.body.querySelectorAll('*')].filter(
    (element) => seen(element) && element.getBoundingClientRect().right > root.clientWidth + 1,
  );
  const forScreens = 'button, input[type=submit], .kern-btn, nav, [role=navigation], .skip';
  const controls = [...document.querySelectorAll(forScreens)].filter(seen);
  return [
    ...(root.scrollWidth > root.clientWidth ? [`${root.scrollWidth} px wide`] : []),
    ...wide.slice(0, 3).map((element) => `too wide: ${name(element)}`),
    ...controls.map((element) => `visible: ${name(element)}`),
  ];
}
