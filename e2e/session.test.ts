import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, portal, visit } from './support/browser.ts';
import { logIn } from './support/login.ts';

const application = () => `${portal()}/antrag/buergergeld`;
const question = () => `${application()}/seite/person/name`;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** At a question, as somebody who signed in and began an application. */
async function atQuestion(page: Page, javaScript: boolean): Promise<void> {
  await page.goto(`${application()}?ags=06611000`);
  await page.locator('a[href*="/anmelden"]').last().click();
  await logIn(page, 'erika', javaScript);
  const begin = page.locator('form[action="/antrag/buergergeld"] button');
  if ((await begin.count()) > 0) await begin.click();
  await page.goto(`${application()}/seite/person/fuerWen`);
  await page.locator('[name=fuerWen][value=mich]').check();
  await page.locator('button[value=weiter]').click();
  await page.waitForURL(question());
}

const extend = (page: Page) => page.locator('.session-end button').click();
const givenName = (page: Page) => page.locator('#vorname').inputValue();

describe.each([
  ['with scripts', true],
  ['without scripts', false],
])('who asks for more time, %s,', (_name, javaScript) => {
  it('keeps what was typed, whether the session still runs or not', async () => {
    const { close, page } = await visit(browser, { javaScript });
    await atQuestion(page, javaScript);
    await page.locator('#vorname').fill('Halbgetippt');
    await extend(page);
    if (!javaScript) await page.locator('.kern-alert').waitFor();
    expect(await givenName(page)).toBe('Halbgetippt');
    await page.context().clearCookies({ name: 'sitzung' });
    await page.locator('#vorname').fill('Ganzgetippt');
    await extend(page);
    await page.waitForURL(/\/anmelden/);
    await logIn(page, 'erika', javaScript);
    expect(page.url()).toBe(question());
    expect(await givenName(page)).toBe('Ganzgetippt');
    await close();
  });
});

it('says when nobody answered who asked for more time, and keeps what was typed', async () => {
  const { close, page } = await visit(browser);
  await atQuestion(page, true);
  await page.locator('#vorname').fill('Ohne Netz');
  await page.context().setOffline(true);
  await extend(page);
  await page.locator('.session-end[role=alert]').getByText('nicht geklappt').waitFor();
  expect(await givenName(page)).toBe('Ohne Netz');
  await page.context().setOffline(false);
  await extend(page);
  await page.locator('.session-end:not([role])').waitFor();
  expect(await page.locator('.session-end').textContent()).not.toContain('nicht geklappt');
  await close();
});
