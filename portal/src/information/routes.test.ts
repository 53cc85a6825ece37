import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ladeKatalog } from '../../../catalogue/index.ts';
import { loadDefaults } from '../competence/index.ts';
import { buildAssets } from '../platform/assets/build.ts';
import { readConfig } from '../platform/config.ts';
import { type TestDatabase, testDatabase } from '../platform/database/testing.ts';
import { buildServer } from '../platform/http/server.ts';
import type { Services } from '../platform/services.ts';
import { information } from './index.ts';

const catalogue = await ladeKatalog();
const paths = [
  '/',
  '/leistungen',
  ...catalogue.leistungen.map(({ slug }) => `/leistungen/${slug}`),
  '/antrag',
  '/beratung',
  '/beratung/sucht',
  '/beratung/schulden',
  '/beratung/wohnungsnot',
  '/hilfe',
  '/barrierefreiheit',
  '/datenschutz',
  '/impressum',
  '/lizenzen',
];
let app: FastifyInstance;
let test: TestDatabase;

beforeAll(async () => {
  await buildAssets();
  test = await testDatabase();
  await loadDefaults(test.db, { samples: true });
  const config = readConfig({
    NODE_ENV: 'test',
    DATABASE_URL: test.url,
    MASTER_KEY: Buffer.alloc(32).toString('base64'),
    LOG_LEVEL: 'silent',
    RATE_LIMIT: '0',
  });
  const services = { config, catalogue, db: test.db } as unknown as Services;
  app = await buildServer(services);
  await app.register(information, services);
});
afterAll(async () => {
  await app.close();
  await test.drop();
});

describe.each(paths)('%s', (path) => {
  it.each(['de', 'en'])(
    'is one whole page in %s, open to caches, without a cookie',
    async (lang) => {
      const page = await app.inject(lang === 'de' ? path : `/${lang}${path}`);
      expect(page.statusCode).toBe(200);
      expect(page.body).toContain(`<html lang="${lang}"`);
      expect(page.body.match(/<h1[ >]/g)).toHaveLength(1);
      expect(page.headers['cache-control']).toContain('public');
      expect(page.headers['set-cookie']).toBeUndefined();
    },
  );

  it('has links within the page that lead somewhere', async () => {
    const { body } = await app.inject(path);
    const ids = new Set([...body.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    const targets = [...body.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(targets.filter((id) => !ids.has(id))).toEqual([]);
  });
});

describe('pages of the portal', () => {
  it.each(['/leistungen/nichts', '/beratung/wetter', '/leistungen/..%2f..%2fetc'])(
    'do not exist where nothing is: %s',
    async (path) => {
      expect((await app.inject(path)).statusCode).toBe(404);
    },
  );

  it.each([
    '/leistungen?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E',
    '/ort?ort=%3Cscript%3Ealert(1)%3C%2Fscript%3E',
    '/leistungen/buergergeld?ags=%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E',
    `/leistungen?q=${'x'.repeat(10_000)}`,
    '/leistungen?q=%00&q=b&ags=a&ags=b',
  ])('survive whatever is typed: %s', async (path) => {
    const page = await app.inject(path);
    expect(page.statusCode).toBe(200);
    expect(page.body).not.toContain('<script>alert');
  });

  it('lead from a place to the Leistungen, and on with it to the authority', async () => {
    const start = await app.inject('/');
    expect(start.body).toContain('action="/ort"');
    const found = await app.inject('/en/ort?ort=52349');
    expect([found.statusCode, found.headers.location]).toEqual([
      303,
      '/en/leistungen?ags=05358008',
    ]);
    const list = await app.inject('/leistungen?ags=05358008&q=miete');
    expect(list.body).toContain('Düren (Kreis Düren)');
    expect(list.body).toContain('href="/leistungen/buergergeld?ags=05358008"');
    const leistung = await app.inject('/leistungen/buergergeld?ags=05358008');
    expect(leistung.body).toContain('href="/leistungen/buergergeld/zustaendig?ags=05358008"');
  });

  it('ask which of several places is meant', async () => {
    const page = await app.inject('/ort?ort=24943');
    expect(page.body).toContain('Tastrup (Kreis Schleswig-Flensburg)');
    expect(page.body).toContain('action="/ort"');
    const chosen = await app.inject('/ort?ort=24943&gefragt=1&ags=01059101');
    expect(chosen.headers.location).toBe('/leistungen?ags=01059101');
    expect((await app.inject('/ort?ort=24943&gefragt=1')).body).toContain('Fehler: ');
  });

  it('say which place they do not know, and which may be meant', async () => {
    const page = await app.inject('/ort?ort=Flensbrug');
    expect(page.body).toContain('Den Ort „Flensbrug“ haben wir nicht gefunden.');
    expect(page.body).toContain('href="/ort?ags=01001000"');
    expect((await app.inject('/ort?ort=99999')).body).toContain(
      'Die Postleitzahl 99999 kennen wir',
    );
    expect((await app.inject('/ort?land=01')).body).toContain('href="/ort?ags=01059"');
    expect((await app.inject('/ort?ags=01999')).statusCode).toBe(404);
    expect((await app.inject('/leistungen?ags=01999')).body).not.toContain('Ihr Ort:');
  });

  it('offer the same page in the other language', async () => {
    const page = await app.inject('/leistungen?q=miete');
    expect(page.body).toContain('href="/en/leistungen?q=miete"');
  });

  it('show the ids that are known', async () => {
    const page = await app.inject('/leistungen');
    for (const id of ['10082', '10087', '10622', '10623']) expect(page.body).toContain(id);
  });
});
