import { kompiliere, type Werte } from '@sozialplattform/forms';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import antrag from '../catalogue/buergergeld/antrag.ts';
import { persona } from '../catalogue/buergergeld/persona.ts';
import { questionPath } from './support/answer.ts';
import { openBrowser, portal, visit } from './support/browser.ts';
import { answerByKeyboard, choosePhotos, press, tabTo } from './support/keyboard.ts';
import { begin, prototypeAt } from './support/prototype.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const form = kompiliere(antrag);
const today = new Date().toISOString().slice(0, 10);

async function throughBundIdAs(page: Page, person: string): Promise<void> {
  await page.waitForURL('**/sso**');
  await press(page, `button[name=person][value=${person}]`);
  await page.waitForURL((url) => url.origin === portal() && url.pathname.startsWith('/antrag/'));
}

it('is enough from the start page to an application that is sent', async () => {
  const { close, page } = await visit(browser);
  choosePhotos(page);
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
  await press(page, 'main a[href*="/anmelden"]');
  await press(page, 'form[action*="/anmelden/bundid"] button');
  await throughBundIdAs(page, 'max');
  await press(page, 'form[action="/antrag/buergergeld"] button');
  await press(page, 'main a[href*="/seite/"]');

  await press(page, 'button[value=weiter]');
  await tabTo(page, '.error-summary a');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');

  for (let pages = 0; questionPath(page) !== undefined; pages += 1) {
    expect(pages).toBeLessThan(100);
    await answerByKeyboard(page, form, persona as Werte, today);
  }
  await press(page, 'form[action="/antrag/buergergeld/pruefen"] button');
  await press(page, '#zum-anbieter button');
  await throughBundIdAs(page, 'max');
  await press(page, 'form[action="/antrag/buergergeld/senden"] button');
  await page.waitForSelector('.confirmation__number');
  await press(page, 'main a[href*="/konto/antraege/"]:not([href$=".pdf"])');
  await page.waitForSelector('.station--here');
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
