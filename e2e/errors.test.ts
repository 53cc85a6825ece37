import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './support/axe.ts';
import { openBrowser, visit } from './support/browser.ts';
import { begin, prototypeAt } from './support/prototype.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe.each([
  ['with scripts', true],
  ['without scripts', false],
])('a page that was refused, %s', (_name, javaScript) => {
  it('gives its errors the focus, and the keyboard goes on from there', async () => {
    const { close, page } = await visit(browser, { width: 320, javaScript });
    const refused: string[] = [];
    page.on('console', (message) => refused.push(message.text()));
    await begin(page, prototypeAt('buergergeld', 'de'));
    await page.goto(`${prototypeAt('buergergeld', 'de')}/seite/person/name`);
    await page.locator('#vorname').fill('');
    await page.locator('button[value=weiter]').click();
    expect(await page.title()).toMatch(/^Fehler/);
    expect(await page.locator('#fehler:focus').count()).toBe(1);
    if (javaScript) expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Tab');
    expect(await page.locator('#fehler a:focus').count()).toBe(1);
    expect(refused.filter((line) => !line.includes('422'))).toEqual([]);
    await close();
  });
});
