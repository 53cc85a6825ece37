import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openBrowser, portal, visit } from './support/browser.ts';
import { begin, prototypeAt } from './support/prototype.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const money = '/prototyp/soziale-entschaedigung/seite/leistungen/andere';
const wages = '/prototyp/einstiegsgeld/seite/arbeit/lohn';

it('shows what an answer calls for, hides it again, and loses nothing that was typed', async () => {
  const { close, page } = await visit(browser, {});
  await begin(page, prototypeAt('soziale-entschaedigung', 'de'));
  await page.goto(portal() + money);
  const [yes, no] = ['ja', 'nein'].map((value) =>
    page.locator(`[name=andereEntschaedigung][value=${value}]`),
  );
  const who = page.locator('[name=andereText]');
  await no?.check();
  expect(await who.isVisible()).toBe(false);
  await yes?.check();
  expect(await who.isVisible()).toBe(true);
  expect(await page.locator('main').textContent()).not.toContain('Nur ausfüllen');
  await who.fill('Opferfonds, 500 Euro');
  await no?.check();
  expect(await who.isVisible()).toBe(false);
  await yes?.check();
  expect(await who.inputValue()).toBe('Opferfonds, 500 Euro');

  await begin(page, prototypeAt('einstiegsgeld', 'de'));
  await page.goto(portal() + wages);
  const few = page.getByText('Unter 15 Stunden in der Woche');
  for (const [hours, warned] of [
    ['14,5', true],
    ['15', false],
    ['', false],
    ['1', true],
  ] as const) {
    await page.locator('[name=wochenstunden]').fill(hours);
    expect(await few.isVisible(), hours).toBe(warned);
  }
  await close();
});

it('hides nothing in which it says what is wrong', async () => {
  const { close, page } = await visit(browser, {});
  await begin(page, prototypeAt('soziale-entschaedigung', 'de'));
  await page.goto(portal() + money);
  await page.locator('[name=andereEntschaedigung][value=ja]').check();
  const who = page.locator('[name=andereText]');
  await who.fill('');
  await page.locator('button[name=_aktion][value=weiter]').click();
  await page.locator('.error-summary').waitFor();
  const no = page.locator('[name=andereEntschaedigung][value=nein]');
  await no.check();
  expect(await who.isVisible()).toBe(true);
  expect(await page.locator('#andereText-error').isVisible()).toBe(true);
  await page.locator('button[name=_aktion][value=weiter]').click();
  await page.waitForURL((url) => !url.pathname.endsWith(money));
  await close();
});

it('shows all of it without scripts, and says that it may not apply', async () => {
  const { close, page } = await visit(browser, { javaScript: false });
  await begin(page, prototypeAt('soziale-entschaedigung', 'de'));
  await page.goto(portal() + money);
  expect(await page.locator('[name=andereText]').isVisible()).toBe(true);
  expect(await page.locator('main').textContent()).toContain('Nur ausfüllen');
  await close();
});
