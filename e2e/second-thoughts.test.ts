import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './support/axe.ts';
import { openBrowser, visit } from './support/browser.ts';
import { begin, prototypeAt } from './support/prototype.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const at = prototypeAt('buergergeld', 'de');
const press = (page: Page, text: string) =>
  page.locator('main').getByRole('button', { name: text }).click();
const follow = (page: Page, text: string) =>
  page.locator('main').getByRole('link', { name: text }).click();
const heading = (page: Page) => page.locator('h1').textContent();

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('who changes their mind, %s,', (_name, javaScript) => {
  async function beginAt(path: string) {
    const { close, page } = await visit(browser, { width: 320, javaScript });
    await begin(page, at);
    await page.goto(`${at}/seite/${path}`);
    const found: string[] = [];
    const check = async () => {
      if (javaScript) found.push(...(await violations(page)));
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > 320) found.push(`${page.url()} is ${width} px wide`);
    };
    return { close, page, found, check };
  }

  it('keeps an item of a list, or removes it', async () => {
    const { close, page, found, check } = await beginAt('einkommen/einkuenfte');
    const items = page.locator('button[value^="entfernen:"]');
    // There has to be one: it can only be changed.
    expect(await items.count()).toBe(0);
    await page.locator('button[value=hinzufuegen]').click();
    await check();
    await follow(page, 'Zur Liste');
    const before = await items.count();
    expect(before).toBe(2);
    await items.first().click();
    expect(await heading(page)).toContain('entfernen?');
    await page.locator('main summary').click();
    await check();
    await follow(page, 'Nein, behalten');
    expect(await items.count()).toBe(before);
    await items.first().click();
    await press(page, 'Ja, entfernen');
    expect(await page.locator('main ul.rows > li').count()).toBe(before - 1);
    expect(await items.count()).toBe(0);
    expect(found).toEqual([]);
    await close();
  });

  it('leaves an answer as it was, also after going back to it in between', async () => {
    const { close, page, found, check } = await beginAt('einkommen/hatEinkommen');
    const yes = page.locator('[name=hatEinkommen][value=ja]');
    const change = async () => {
      await page.locator('[name=hatEinkommen][value=nein]').check();
      await press(page, 'Weiter');
    };
    await change();
    await check();
    await press(page, 'Nein, alles lassen, wie es war');
    expect(await yes.isChecked()).toBe(true);

    await change();
    await page.goto(`${at}/pruefen`);
    expect(await page.locator('main').textContent()).toContain('Ihre Änderung gilt noch nicht');
    await check();
    await press(page, 'Änderung verwerfen');
    expect(await yes.isChecked()).toBe(true);
    await page.goto(`${at}/pruefen`);
    expect(await heading(page)).toBe('Stimmt alles?');
    expect(found).toEqual([]);
    await close();
  });
});
