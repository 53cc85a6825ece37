import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import {
  bereinige,
  type Form,
  kompiliere,
  seiten,
  vonXml,
  type Werte,
} from '@sozialplattform/forms';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ladeKatalog } from '../catalogue/index.ts';
import { violations } from './support/axe.ts';
import { openBrowser, portal, visit } from './support/browser.ts';
import { germanShown } from './support/german.ts';
import { begin, goOn, prototypeAt, withoutLooks } from './support/prototype.ts';

const catalogue = await ladeKatalog();
const slugs = catalogue.leistungen.map(({ slug }) => slug).filter(catalogue.hatAntrag);
const today = new Date().toISOString().slice(0, 10);
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/**
 * Every form of the catalogue, filled in for its sample person. In German "Weiter" is pressed on each
 * page from the first to the last. In English, where posting is the same, all pages are read at once,
 * only the first question, the check page and the end are opened, and no files are made.
 */
describe.concurrent.each(slugs)('the form of %s', (slug) => {
  it('is completed in German, and ends in a tagged PDF and valid XML', async () => {
    const { german, answers } = await sampleOf(slug);
    const at = prototypeAt(slug, 'de');
    const { close, page } = await visit(browser, { javaScript: false });
    await withoutLooks(page);
    await begin(page, at);
    expect(await goOn(page, at)).toEqual(pathsOf(german, answers));
    await send(page, at);

    await expectTagged(await fileAt(page, 'antrag.pdf'));
    const xml = (await fileAt(page, 'antrag.xml')).toString('utf8');
    const { version } = german.antrag;
    const schema = await fetch(`${portal()}/schemas/${slug}/${version}/antrag.xsd`);
    expectValid(xml, await schema.text());
    const kept = bereinige(german, answers, today).antworten;
    expect(Object.keys(vonXml(german, xml))).toEqual(Object.keys(kept));
    await close();
  });

  it('is in English to the end, without German and findings of axe', async () => {
    const { german, answers } = await sampleOf(slug);
    const translated = kompiliere(german.antrag, 'en', catalogue.texte(slug, 'en'));
    const paths = pathsOf(translated, answers);
    const at = prototypeAt(slug, 'en');
    const { close, page } = await visit(browser);
    await begin(page, at);
    expect(page.url()).toBe(`${at}/seite/${paths[0]}`);
    const found = await violations(page);
    const forms = { german, translated, answers, today };
    found.push(...(await germanShown(page, at, paths, forms)));
    await page.goto(`${at}/pruefen`);
    found.push(...(await violations(page)));
    await send(page, at);
    found.push(...(await violations(page)));
    expect(found).toEqual([]);
    await close();
  });
});

/** A form and what its sample person answers today. */
async function sampleOf(slug: string): Promise<{ german: Form; answers: Werte }> {
  const antrag = await catalogue.antrag(slug);
  const persona = await catalogue.persona(slug, today);
  if (!antrag || !persona) throw new Error(`${slug} has no form or no sample person`);
  return { german: kompiliere(antrag), answers: persona.antworten };
}

const pathsOf = (form: Form, answers: Werte) =>
  seiten(form, answers, today).map(({ pfad }) => pfad);

/** From the check page to the page that says that nothing was sent. */
async function send(page: Page, at: string): Promise<void> {
  await page.locator('main form[action$="/senden"] button').click();
  expect(page.url()).toBe(`${at}/senden`);
}

/** The file that a link of the page leads to. */
async function fileAt(page: Page, name: string): Promise<Buffer> {
  const href = await page.locator(`main a[href$="/${name}"]`).getAttribute('href');
  const answer = await page.request.get(new URL(href ?? '', page.url()).href);
  return answer.body();
}

async function expectTagged(bytes: Buffer): Promise<void> {
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
  const { catalog } = await PDFDocument.load(bytes);
  expect(String(catalog.lookup(PDFName.of('MarkInfo')))).toContain('/Marked true');
  expect(catalog.has(PDFName.of('StructTreeRoot'))).toBe(true);
}

function expectValid(xml: string, xsd: string): void {
  using schema = XmlDocument.fromString(xsd);
  using validator = XsdValidator.fromDoc(schema);
  using document = XmlDocument.fromString(xml);
  expect(() => validator.validate(document)).not.toThrow();
}
