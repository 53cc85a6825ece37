import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { kompiliere, vonXml, type Werte } from '@sozialplattform/forms';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import antrag from '../catalogue/buergergeld/antrag.ts';
import { persona } from '../catalogue/buergergeld/persona.ts';
import { answerPage, questionPath } from './support/answer.ts';
import { violations } from './support/axe.ts';
import { openBrowser, portal, sandbox, visit } from './support/browser.ts';
import { expectUnbroken } from './support/lines.ts';
import { logIn, throughBundId } from './support/login.ts';

const form = kompiliere(antrag);
const today = new Date().toISOString().slice(0, 10);
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** From the start page to the first question, as somebody who knows nothing of authorities. */
async function toTheForm(
  page: Page,
  javaScript: boolean,
  check: () => Promise<void>,
): Promise<void> {
  await page.goto(portal());
  await check();
  await page.locator('main a[href="/leistungen/buergergeld"]').first().click();
  await check();
  await page.locator('#ort').fill('34117');
  await page.locator('form[action$="/zustaendig"] button').click();
  await check();
  await page.locator('main a[href^="/antrag/buergergeld"]').first().click();
  await check();
  await page.locator('a[href*="/anmelden"]').last().click();
  await check();
  await logIn(page, 'erika', javaScript);
  await check();
  await page.locator('form[action="/antrag/buergergeld"] button').click();
  await check();
  await page.locator('main a[href*="/antrag/buergergeld/seite/"]').first().click();
}

/** Answers every page until the check page; returns how many there were. */
async function answerAll(page: Page, answers: Werte, check: () => Promise<void>): Promise<number> {
  let pages = 0;
  for (; questionPath(page) !== undefined; pages += 1) {
    if (pages > 400) throw new Error(`no end of questions at ${page.url()}`);
    await check();
    const before = page.url();
    await answerPage(page, form, answers, today);
    if (page.url() === before && (await page.locator('.error-summary').count()) > 0) {
      throw new Error(`${before}: ${await page.locator('.error-summary').textContent()}`);
    }
  }
  return pages;
}

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('%s', (_name, javaScript) => {
  it('gets from the start page to an application that the Jobcenter accepted', async () => {
    const { close, page } = await visit(browser, { javaScript });
    const found: string[] = [];
    const check = async () => {
      if (javaScript) found.push(...(await violations(page)));
    };

    await toTheForm(page, javaScript, check);
    expect(await answerAll(page, persona as Werte, check)).toBeGreaterThan(30);

    expect(new URL(page.url()).pathname).toBe('/antrag/buergergeld/pruefen');
    await check();
    await page.locator('form[action="/antrag/buergergeld/pruefen"] button').click();
    await throughBundId(page, 'erika', { byItself: false });
    await check();
    await page.locator('form[action="/antrag/buergergeld/senden"] button').click();

    const number = ((await page.locator('.confirmation__number').textContent()) ?? '').trim();
    expect(number).toMatch(/^f-[0-9a-f]{10}$/);
    await check();
    if (javaScript) await expectUnbroken(page, number);

    const pdf = await download(page, `a[href$="/${number}/antrag.pdf"]`);
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    await page.locator(`main a[href$="/konto/antraege/${number}"]`).click();
    await check();
    if (javaScript) {
      await expectUnbroken(page, number);
      const [actions, text] = await Promise.all([
        page.locator('.actions').boundingBox(),
        page.locator('.actions + p').boundingBox(),
      ]);
      expect(text!.y - actions!.y - actions!.height).toBeGreaterThanOrEqual(16);
    }
    const xml = await download(page, `a[href$="/${number}/antrag.xml"]`);
    const read = vonXml(form, xml.toString('utf8'));
    expect(read).toMatchObject({ vorname: 'Erika', nachname: 'Musterfrau' });

    await untilShown(page, 'Angenommen', '.station--here');
    await page.goto(`${portal()}/konto`);
    await check();
    expect(await page.locator('main').textContent()).toContain(number);
    expect(found).toEqual([]);

    const mails = (await (await fetch(`${sandbox(4)}/mails.json`)).json()) as {
      subject: string;
      text: string;
    }[];
    const mail = mails.find((each) => each.subject.includes(number));
    expect(mail?.text).not.toContain('Grundsicherungsgeld');
    await close();
  });
});

async function download(page: Page, selector: string): Promise<Buffer> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.locator(selector).first().click(),
  ]);
  return readFileSync((await file.path()) ?? '');
}

async function untilShown(page: Page, text: string, selector: string): Promise<void> {
  for (let attempt = 0; attempt < 60; attempt += 1) {
    const shown = await page.locator(selector).first().textContent();
    if (shown?.includes(text)) return;
    await pause(500);
    await page.reload();
  }
  throw new Error(`"${text}" did not appear`);
}
