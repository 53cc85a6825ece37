import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './support/axe.ts';
import { openBrowser, portal, visit } from './support/browser.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const chosen = {
  staatsangehoerigkeit: 'DEUTSCH',
  aufenthaltsort: 'INNERHALB_DE',
  hatKinder: 'ja',
  kindergeldBezug: 'ja',
  erwerbsfaehig: 'JA',
  lebenssituation: 'ALLEIN',
  beschaeftigung: 'ARBEITSLOS',
  versichert12in30: 'nein',
  stellenAufnahme: 'NEIN',
  bezogeneLeistungen: 'KEINE',
  einkommen: 'REICHT_NICHT',
  wohnen: 'MIETE',
  mietrueckstand: 'NEIN',
  gesundheit: 'NICHTS',
  lebenslage: 'NICHTS',
};

describe.each([
  ['German, on a phone in the dark', '', { javaScript: true, width: 320, dark: true }],
  ['English, without scripts', '/en', { javaScript: false, width: 1280, dark: false }],
] as const)('the benefit finder in %s', (_name, prefix, look) => {
  it('leads from the first question to the result without a cookie or a finding of axe', async () => {
    const { close, page } = await visit(browser, look);
    const found: string[] = [];
    await page.goto(`${portal()}${prefix}/sozialleistungsfinder`);
    await page.locator('main form button').first().click();
    for (let pages = 0; pages < 15 && (await forward(page)); pages += 1) {
      if (look.javaScript) found.push(...(await findings(page, look.width)));
    }
    const likely = await page.locator('section#moeglich').textContent();
    expect(likely).toMatch(/Kindergeld|Child benefit/);
    expect(await page.locator('section#unwahrscheinlich').count()).toBe(1);
    if (look.javaScript) found.push(...(await findings(page, look.width)));
    expect(found).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
    await close();
  });
});

it('goes on by the Enter key, also where a child could be added', async () => {
  const { close, page } = await visit(browser);
  await page.goto(`${portal()}/sozialleistungsfinder`);
  await page.locator('main form button').first().click();
  await page.locator('.actions button[value="weiter"]').click();
  await page.locator('input[name="hatKinder"][value="ja"]').check();
  await page.locator('.actions button[value="weiter"]').click();
  await fillDay(page, 'kinderU18-1', '2021');
  await page.press('[name="kinderU18-1-jahr"]', 'Enter');
  await page.locator('[name="erwerbsfaehig"]').first().waitFor();
  await close();
});

it('opens the result of a link whose answers stand behind the #', async () => {
  const { close, page } = await visit(browser);
  const code = Buffer.from('{"geburtsdatum":"1950-10-04"}').toString('base64url');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`${portal()}/sozialleistungsfinder#${code}`);
  await page.locator('section#offen').waitFor();
  expect(asked.filter((url) => url.includes(code))).toEqual([]);
  await close();
});

/** What axe finds (it needs scripts), and whether the page is wider than the screen. */
async function findings(page: Page, screen: number): Promise<string[]> {
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  const wide = width > screen ? [`a page is ${width} px wide`] : [];
  return [...wide, ...(await violations(page))];
}

async function fillDay(page: Page, name: string, year: string): Promise<void> {
  if ((await page.locator(`[name="${name}-tag"]`).count()) === 0) return;
  for (const [part, text] of Object.entries({ tag: '4', monat: '5', jahr: year }))
    await page.fill(`[name="${name}-${part}"]`, text);
}

/** Answers what the page asks and goes on. @returns false on the result */
async function forward(page: Page): Promise<boolean> {
  const next = page.locator('.actions button[name="aktion"][value="weiter"]');
  if ((await next.count()) === 0) return false;
  await fillDay(page, 'geburtsdatum', '1990');
  await fillDay(page, 'kinderU18-1', '2021');
  for (const [name, value] of Object.entries(chosen)) {
    const choice = page.locator(`input[name="${name}"][value="${value}"]`);
    if ((await choice.count()) > 0) await choice.check();
  }
  const assets = page.locator('input[name="vermoegen"]');
  if ((await assets.count()) > 0) await assets.fill('1.500');
  await next.click();
  return true;
}
