import fc from 'fast-check';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Katalog, Leistung } from '../../../catalogue/index.ts';

import { readConfig } from '../platform/config.ts';
import { type TestDatabase, testDatabase } from '../platform/database/testing.ts';
import { buildServer } from '../platform/http/server.ts';
import type { Services } from '../platform/services.ts';
import { competence, loadDefaults } from './index.ts';

let app: FastifyInstance;
let test: TestDatabase;

const leistung = (slug: string, zustaendig: Leistung['zustaendig']): Leistung => ({
  slug,
  name: [{ von: '2020-01-01', wert: { de: 'Musterleistung', en: 'Sample benefit' } }],
  kurz: { de: '', en: '' },
  thema: 'existenz',
  ozgNummer: null,
  ozgId: null,
  leika: [],
  leikaTyp: null,
  recht: [],
  zustaendig,
  fristen: [],
  dokumente: [],
  dauer: 30,
  verwandt: [],
  suchworte: [],
});

const entries = [
  leistung('online', 'JOBCENTER'),
  leistung('papier', 'SOZIALAMT'),
  leistung('rat', 'BERATUNGSSTELLE'),
];
const catalogue = {
  leistungen: entries,
  leistung: (slug: string) => entries.find((entry) => entry.slug === slug),
  hatAntrag: (slug: string) => slug === 'online',
} as unknown as Katalog;

beforeAll(async () => {
  test = await testDatabase();
  await loadDefaults(test.db, { samples: true });
  const config = readConfig({
    NODE_ENV: 'test',
    DATABASE_URL: test.url,
    MASTER_KEY: Buffer.alloc(32).toString('base64'),
    PUBLIC_URL: 'https://portal.example',
    LOG_LEVEL: 'silent',
    RATE_LIMIT: '100000',
  });
  const services = { config, db: test.db, pool: test.pool, catalogue } as unknown as Services;
  app = await buildServer(services);
  await app.register(competence, services);
});
afterAll(async () => {
  await app.close();
  await test.drop();
});

const get = (query: string, slug = 'online', locale = '') =>
  app.inject(`${locale}/leistungen/${slug}/zustaendig${query}`);
const ort = (text: string) => `?ort=${encodeURIComponent(text)}`;

/** The page's words, without markup. */
const words = (html: string) =>
  html
    .replace(/^.*<main[^>]*>|<\/main>.*$/gs, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');

describe('the way from a place to the authority', () => {
  it('ends at the authority, with the start of the application', async () => {
    const page = await get(ort('52349'));
    expect(page.statusCode).toBe(200);
    expect(words(page.body)).toContain('Jobcenter Kreis Düren (Musterbehörde)');
    expect(words(page.body)).toContain('52349 Düren');
    expect(page.body).toContain('href="/antrag/online?ags=05358008"');
  });

  it('says what to do where there is no online application', async () => {
    const page = await get(ort('52349'), 'papier');
    expect(words(page.body)).toContain('„Ich beantrage Musterleistung.“');
    expect(page.body).not.toContain('/antrag/');
    expect(words((await get(ort('52349'), 'rat')).body)).toContain('So bekommen Sie Rat');
  });

  it('asks which Ort, and goes on with the answer', async () => {
    const page = await get(ort('24943'));
    expect(words(page.body)).toContain('Flensburg (kreisfreie Stadt)');
    expect(words(page.body)).toContain('Tastrup (Kreis Schleswig-Flensburg)');
    expect(page.body).toMatch(/type="radio"[^>]*value="01059101"/);
    const chosen = await get('?ort=24943&gefragt=1&ags=01059101');
    expect(words(chosen.body)).toContain('Jobcenter Kreis Schleswig-Flensburg (Musterbehörde)');
  });

  it('asks whether the PLZ or the Ort is right, and goes on with each', async () => {
    const page = await get(ort('10115 Hamburg'));
    expect(words(page.body)).toContain('Postleitzahl und Ort gehören nicht zusammen');
    const offered = [...page.body.matchAll(/type="radio"[^>]*value="(\d+)"/g)].map(
      ([, ags]) => ags,
    );
    expect(offered).toEqual(['11000000', '02000000']);
    for (const ags of offered) {
      const chosen = await get(`${ort('10115 Hamburg')}&gefragt=1&ags=${ags}`);
      expect(words(chosen.body)).toContain('Anschrift und Kontakt');
    }
  });

  it('asks whether a place is meant whose name only begins so', async () => {
    const page = words((await get(ort('Wien'))).body);
    expect(page).toContain('Meinen Sie einen von diesen Orten?');
    expect(page).toContain('Einen Ort „Wien“ haben wir nicht gefunden.');
  });

  it('asks again when nothing was chosen', async () => {
    const page = await get('?ort=24943&gefragt=1');
    expect(words(page.body)).toContain('Wählen Sie aus, wo Sie wohnen.');
    expect(page.body).toMatch(/<title>Fehler: /);
  });

  it('asks for the Kreis of an Ort that could lie in several', async () => {
    const page = await get(ort('26757'));
    expect(words(page.body)).toContain('In welchem Kreis liegt Borkum?');
    expect(words(page.body)).toContain('Landkreis Leer');
  });

  it('helps with what it does not know, and offers the list of Länder', async () => {
    const page = await get(ort('Düseldorf'));
    expect(page.body).toContain('ags=05111000');
    expect(page.body).toContain('value="Düseldorf"');
    const land = /href="([^"]*land=05)"/.exec(page.body)?.[1] ?? '';
    const list = await app.inject(land);
    expect(words(list.body)).toContain('Kreis Düren');
    const kreis = await app.inject(/href="([^"]*ags=05358)"/.exec(list.body)?.[1] ?? '');
    expect(words(kreis.body)).toContain('Jobcenter Kreis Düren');
  });

  it('speaks English', async () => {
    const page = await get(ort('24943'), 'online', '/en');
    expect(words(page.body)).toContain('Which town is yours?');
    expect(page.body).toContain('action="/en/leistungen/online/zustaendig"');
  });
});

describe('bad input', () => {
  it.each([
    ['/leistungen/nichts/zustaendig?ort=52349', 404],
    ['/leistungen/online/zustaendig?ags=05999', 404],
    ['/leistungen/online/zustaendig?ags=x', 404],
    ['/leistungen/online/zustaendig', 200],
    ['/leistungen/online/zustaendig?ort=', 200],
    ['/leistungen/online/zustaendig?ort=a&ort=b', 200],
    ['/leistungen/online/zustaendig?land=99', 200],
    ['/leistungen/online/zustaendig?ort=%00%FF', 200],
  ])('%s answers %i', async (url, status) => {
    expect((await app.inject(url)).statusCode).toBe(status);
  });

  it('is shown as text, never as markup', async () => {
    const page = await get(ort('<script>alert(1)</script>'));
    expect(page.body).not.toContain('<script>alert');
  });

  it('never leads to a fault', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 120 }),
      fc.constant('🏠'.repeat(2_500)),
    );
    await fc.assert(
      fc.asyncProperty(text, fc.constantFrom('ort', 'ags', 'land'), async (value, field) => {
        const page = await get(`?${new URLSearchParams({ [field]: value })}`);
        expect(page.statusCode).toBeLessThan(500);
      }),
      { numRuns: 60 },
    );
  });
});
