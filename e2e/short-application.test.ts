import { kompiliere, type Werte } from '@sozialplattform/forms';
import { expect, it } from 'vitest';
import antrag from '../catalogue/buergergeld-kurzantrag/antrag.ts';
import { persona } from '../catalogue/buergergeld-kurzantrag/persona.ts';
import { answerPage, questionPath } from './support/answer.ts';
import { openBrowser, portal, visit } from './support/browser.ts';
import { expectUnbroken } from './support/lines.ts';

const slug = antrag.leistung;
const form = kompiliere(antrag);
const today = new Date().toISOString().slice(0, 10);

it('is sent without an account, signed with the mouse', async () => {
  const browser = await openBrowser();
  const { close, page } = await visit(browser, { width: 390 });
  await page.goto(`${portal()}/leistungen/${slug}`);
  await page.locator('#ort').fill('34117');
  await page.locator('form[action$="/zustaendig"] button').click();
  await page.locator(`main a[href*="antrag/${slug}?ags="]`).first().click();
  await page.locator(`form[action="/kurzantrag/${slug}"] button`).click();

  let drawn: string | undefined;
  for (let pages = 0; questionPath(page) !== undefined; pages += 1) {
    const path = questionPath(page);
    if (pages > 100) throw new Error(`no end of questions at ${page.url()}`);
    if (path?.endsWith('/unterschrift')) {
      // What is drawn stands in the posted input when the page is left.
      page.once('request', (request) => {
        drawn = new URLSearchParams(request.postData() ?? '').get('unterschrift-zug') ?? '';
      });
    }
    await answerPage(page, form, persona as Werte, today);
    expect(await page.locator('.error-summary').allTextContents(), path).toEqual([]);
  }
  expect(drawn).toMatch(/^M\d+ \d+(L\d+ \d+){10,}$/);

  expect(page.url()).toBe(`${portal()}/kurzantrag/${slug}/pruefen`);
  await page.locator(`form[action="/kurzantrag/${slug}/senden"] button`).click();
  const number = ((await page.locator('.confirmation__number').textContent()) ?? '').trim();
  expect(number).toMatch(/^f-[0-9a-f]{10}$/);
  await expectUnbroken(page, number);
  const href = await page.locator(`main a[href$="/${number}/antrag.pdf"]`).getAttribute('href');
  const pdf = await page.request.get(portal() + href);
  expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-');
  await close();
  await browser.close();
});
