import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openBrowser, portal, visit } from './support/browser.ts';
import { begin, prototypeAt } from './support/prototype.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Presses Tab until what has the focus matches; fails where the keyboard does not get there. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab');
    const state = await page.evaluate((wanted) => {
      const focused = document.activeElement;
      const box = focused?.getBoundingClientRect();
      const visible = box !== undefined && box.width > 0 && box.height > 0;
      return { there: focused?.matches(wanted) ?? false, visible };
    }, selector);
    if (state.there) {
      expect(state.visible, `${selector} has the focus and is seen`).toBe(true);
      return;
    }
  }
  throw new Error(`the keyboard does not reach ${selector} on ${page.url()}`);
}

async function press(page: Page, selector: string, key = 'Enter'): Promise<void> {
  await page.waitForSelector(selector);
  await tabTo(page, selector);
  await Promise.all([page.waitForLoadState('load'), page.keyboard.press(key)]);
}

it('is enough from the start page to answered questions', async () => {
  const { close, page } = await visit(browser);
  await page.goto(portal());
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#inhalt');

  await press(page, 'main a[href="/leistungen/buergergeld"]');
  await page.waitForURL('**/leistungen/buergergeld');
  await tabTo(page, '#ort');
  await page.keyboard.type('34117');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/zustaendig**');
  await press(page, 'main a[href^="/antrag/buergergeld"]');
  await page.waitForURL('**/antrag/buergergeld**');
  await press(page, 'main a[href*="/anmelden"]');
  await page.waitForURL('**/anmelden**');
  await press(page, 'form[action*="/anmelden/bundid"] button');
  await page.waitForURL('**/sso**');
  await press(page, 'button[name=person][value="miriam"], button[name=person]');
  await page.waitForURL('**/antrag/buergergeld**');
  await press(page, 'form[action="/antrag/buergergeld"] button');
  await press(page, 'main a[href*="/seite/"]');
  await page.waitForURL('**/seite/**');

  const first = page.url();
  await press(page, 'button[value=weiter]');
  await page.waitForSelector('.error-summary');
  await press(page, '.error-summary a');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
  await page.keyboard.press('Space');
  await press(page, 'button[value=weiter]');
  await page.waitForURL((url) => url.href !== first);
  await close();
});

it('goes on with Enter beside an uploaded file, which stays', async () => {
  const { close, page } = await visit(browser, { javaScript: false });
  const at = prototypeAt('buergergeld-kurzantrag', 'de');
  const papers = `${at}/seite/abschluss/papiere`;
  await begin(page, at);
  await page.goto(papers);
  const stored = page.locator('input[type=hidden][name=ausweis]');
  const before = await stored.count();
  expect(before).toBeGreaterThan(0);

  await page.locator('[name=kontoauszuege-spaeter]').focus();
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.href !== papers);
  await page.goto(papers);
  expect(await stored.count()).toBe(before);
  await close();
});
