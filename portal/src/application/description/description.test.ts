import { beschreibe, kompiliere } from '@sozialplattform/forms';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browser } from '../browser-testing.ts';
import { type Portal, testPortal } from '../testing.ts';
import { blankSheet } from './sheet.ts';
import { texts } from './texts/index.ts';

let portal: Portal;
beforeAll(async () => {
  portal = await testPortal();
});
afterAll(() => portal.close());

const get = (path: string) => browser(portal.app).get(path);

describe('the description of a form', () => {
  it('tells every question, when it is asked and why, in both languages', async () => {
    const german = await get('/antrag/buergergeld/fragen');
    expect(german.body).toContain('Nur, wenn:');
    expect(german.body).toContain('„Ich wohne“ ist „zur Miete“');
    expect(german.body).toContain('/schemas/buergergeld/1/antrag.xsd');
    const english = await get('/en/antrag/buergergeld/fragen');
    expect(english.body).toContain('Only if:');
    expect(english.body).not.toContain('Nur, wenn:');
  });

  it('is there as an empty form to print: a tagged PDF in the language of the page', async () => {
    const made = await get('/en/antrag/buergergeld-kurzantrag/formular.pdf');
    expect(made.headers['content-type']).toBe('application/pdf');
    const pdf = made.rawPayload.toString('latin1');
    expect(pdf.startsWith('%PDF-')).toBe(true);
    expect(pdf).toContain('/MarkInfo');
    expect(pdf).toContain('/Lang (en');
  });

  it('asks on paper what can be answered there, and says once what holds for a whole section', async () => {
    const form = (await portal.services.catalogue.antrag('buergergeld')) ?? never();
    const t = texts.for('de');
    const sheet = blankSheet(beschreibe(kompiliere(form)), { locale: 'de', law: '', t });
    const pages = sheet.abschnitte.flatMap(({ seiten }) => seiten);
    expect(pages.every(({ fragen }) => fragen.length > 0)).toBe(true);
    expect(pages.map(({ titel }) => titel)).not.toContain('Bitte prüfen Sie Ihre Angaben');
    const others = sheet.abschnitte.find(({ titel }) => titel.includes('Anlage WEP')) ?? never();
    expect(others.jeweils).toContain('Für jeden Eintrag: Person.');
    expect(others.seiten[0]?.jeweils).toBe('');
  });

  it('exists for forms only', async () => {
    expect((await get('/antrag/schuldnerberatung/fragen')).statusCode).toBe(404);
    expect((await get('/antrag/schuldnerberatung/formular.pdf')).statusCode).toBe(404);
  });
});

function never(): never {
  throw new Error('not there');
}
